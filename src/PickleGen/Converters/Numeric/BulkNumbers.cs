using System.Numerics;

namespace PickleGen.Converters;

/// <summary>The numbers of an <c>array.array</c> as numbers of another type.</summary>
internal static class BulkNumbers
{
    /// <summary>As integers; null unless all are and fit.</summary>
    public static T[]? ToIntegers<T>(PyArray array)
        where T : struct, IBinaryInteger<T> => array.TypeCode switch
        {
            'b' => Checked<sbyte, T>((sbyte[])array.Values),
            'B' => Checked<byte, T>((byte[])array.Values),
            'h' => Checked<short, T>((short[])array.Values),
            'H' => Checked<ushort, T>((ushort[])array.Values),
            'i' => Checked<int, T>((int[])array.Values),
            'I' => Checked<uint, T>((uint[])array.Values),
            'l' or 'q' => Checked<long, T>((long[])array.Values),
            'L' or 'Q' => Checked<ulong, T>((ulong[])array.Values),
            _ => null,
        };

    /// <summary>As floats; null if there may be some that a float or a double does not hold.</summary>
    public static T[]? ToFloats<T>(PyArray array)
        where T : struct, IFloatingPointIeee754<T> => array.TypeCode switch
        {
            'b' => Rounded<sbyte, T>((sbyte[])array.Values),
            'B' => Rounded<byte, T>((byte[])array.Values),
            'h' => Rounded<short, T>((short[])array.Values),
            'H' => Rounded<ushort, T>((ushort[])array.Values),
            'i' => Rounded<int, T>((int[])array.Values),
            'I' => Rounded<uint, T>((uint[])array.Values),
            'f' => Rounded<float, T>((float[])array.Values),
            'd' => Rounded<double, T>((double[])array.Values),
            _ => null,
        };

    private static TTo[]? Checked<TFrom, TTo>(TFrom[] values)
        where TFrom : struct, IBinaryInteger<TFrom>
        where TTo : struct, IBinaryInteger<TTo>
    {
        if (values is TTo[] same && typeof(TFrom) == typeof(TTo)) return same;
        var result = new TTo[values.Length];
        for (var i = 0; i < result.Length; i++)
        {
            var value = TTo.CreateTruncating(values[i]);
            if (TFrom.CreateTruncating(value) != values[i] || TFrom.IsNegative(values[i]) != TTo.IsNegative(value)) return null;
            result[i] = value;
        }

        return result;
    }

    private static TTo[]? Rounded<TFrom, TTo>(TFrom[] values)
        where TFrom : struct, INumber<TFrom>
        where TTo : struct, IFloatingPointIeee754<TTo>
    {
        if (values is TTo[] same) return same;
        var result = new TTo[values.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = TTo.CreateSaturating(values[i]);
            if (!TTo.IsFinite(result[i]) && TFrom.IsFinite(values[i])) return null;
        }

        return result;
    }
}
