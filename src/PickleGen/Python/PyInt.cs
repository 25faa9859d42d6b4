using System.Numerics;

namespace PickleGen;

/// <summary>Python's int among general values: a long, or a BigInteger beyond 64 bits.</summary>
internal static class PyInt
{
    public static object Normalize(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? (object)(long)value : value;

    /// <summary>The value where Python would take it as an int: <c>operator.index</c>, so True is 1.</summary>
    public static BigInteger? Index(object? value) => value switch
    {
        long number => number,
        BigInteger number => number,
        bool flag => flag ? BigInteger.One : BigInteger.Zero,
        _ => null,
    };
}
