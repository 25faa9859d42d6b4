using System.Numerics;

namespace PickleGen.Copying;

/// <summary>What an untyped place may hold, by what Python makes of it.</summary>
internal static class DynamicKinds
{
    /// <summary>The integer that a value is, or null.</summary>
    public static BigInteger? Integer(object value) => value switch
    {
        int number => number,
        long number => number,
        BigInteger number => number,
        byte number => number,
        sbyte number => number,
        short number => number,
        ushort number => number,
        uint number => number,
        ulong number => number,
        Int128 number => number,
        UInt128 number => number,
        _ => null,
    };
}
