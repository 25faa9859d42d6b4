using System.Numerics;

namespace PickleGen.Arrays;

/// <summary>What items of a number type have in common.</summary>
internal abstract class NumberItems<T>(char typeCode, int size, int machineFormat) : ArrayItems(typeCode, size, machineFormat)
    where T : unmanaged
{
    // The type itself: to the runtime, an sbyte[] is a byte[] as well.
    public override bool Holds(Array values) => values.GetType() == typeof(T[]);

    public override Array FromBytes(ReadOnlySpan<byte> bytes, bool bigEndian = false) => RawItems.Read<T>(bytes, bigEndian);

    public override byte[] ToBytes(Array values) => RawItems.Write<T>((T[])values);

    public override Array? FromItems(IReadOnlyCollection<object?> items, out string? problem)
    {
        var result = new T[items.Count];
        var i = 0;
        problem = null;
        foreach (var item in items)
        {
            if (!TryConvert(item, out result[i++], out problem)) return null;
        }

        return result;
    }

    protected abstract bool TryConvert(object? item, out T value, out string? problem);
}

/// <summary>Integers.</summary>
internal sealed class IntegerItems<T>(char typeCode, int size, int machineFormat) : NumberItems<T>(typeCode, size, machineFormat)
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    public override object Get(Array values, int index)
    {
        var value = ((T[])values)[index];
        return typeof(T) == typeof(ulong) ? PyInt.Normalize(BigInteger.CreateChecked(value)) : long.CreateChecked(value);
    }

    protected override bool TryConvert(object? item, out T value, out string? problem)
    {
        value = default;
        problem = null;
        if (item is long number)
        {
            value = T.CreateTruncating(number);
            if (BigInteger.CreateChecked(value) == number) return true;
        }
        else if (PyInt.Index(item) is { } integer)
        {
            value = T.CreateTruncating(integer);
            if (BigInteger.CreateChecked(value) == integer) return true;
        }
        else
        {
            problem = $"an item of an array of '{TypeCode}' must be an int";
            return false;
        }

        problem = $"an int is out of the range of an array of '{TypeCode}'";
        return false;
    }
}

/// <summary>Floats; ints are taken too, and what is beyond a float becomes infinite, as in Python.</summary>
internal sealed class FloatItems<T>(char typeCode, int size, int machineFormat) : NumberItems<T>(typeCode, size, machineFormat)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override object Get(Array values, int index) => double.CreateTruncating(((T[])values)[index]);

    protected override bool TryConvert(object? item, out T value, out string? problem)
    {
        problem = null;
        var number = item is double real ? real : PyInt.Index(item) is { } integer ? (double)integer : double.NaN;
        value = T.CreateTruncating(number);
        if (item is not double && double.IsNaN(number)) problem = $"an item of an array of '{TypeCode}' must be a number";
        else if (item is not double && double.IsInfinity(number)) problem = "an int is too large to convert to float";
        return problem is null;
    }
}
