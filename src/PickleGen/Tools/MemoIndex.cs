using System.Numerics;

namespace PickleGen.Tools;

/// <summary>The memo index in the argument of GET and PUT and their binary forms.</summary>
internal static class MemoIndex
{
    public static BigInteger Of(PickleOperation operation) => operation.Argument switch
    {
        long index => index,
        // GET 01 has True for an argument, which is the key 1.
        bool flag => flag ? 1 : 0,
        BigInteger index => index,
        _ => throw new ArgumentException($"{operation.Name} has no memo index.", nameof(operation)),
    };
}
