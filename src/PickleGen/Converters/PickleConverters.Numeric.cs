using System.Numerics;
using System.Runtime.InteropServices;
using PickleGen.Converters;

namespace PickleGen;

// Numbers in a block.
public static partial class PickleConverters
{
    /// <summary>
    /// An array of numbers in a format. Reading takes a list, a tuple and an <c>array.array</c> of whatever type whose
    /// numbers fit, and bytes where that is the format.
    /// </summary>
    /// <typeparam name="T">sbyte, byte, short, ushort, int, uint, long, ulong, float or double.</typeparam>
    /// <param name="format">How it is written.</param>
    /// <exception cref="NotSupportedException">There is no <c>array.array</c> of that type.</exception>
    public static PickleConverter<T[]> NumericArray<T>(PickleArrayFormat format)
        where T : unmanaged, INumber<T> =>
        Numeric(Array(NumericItem<T>()), format, static value => value, static values => values);

    /// <summary>A List of numbers in a format, as <see cref="NumericArray{T}"/>.</summary>
    /// <typeparam name="T">sbyte, byte, short, ushort, int, uint, long, ulong, float or double.</typeparam>
    /// <param name="format">How it is written.</param>
    /// <exception cref="NotSupportedException">There is no <c>array.array</c> of that type.</exception>
    public static PickleConverter<List<T>> NumericList<T>(PickleArrayFormat format)
        where T : unmanaged, INumber<T> =>
        Numeric(List(NumericItem<T>()), format, static value => CollectionsMarshal.AsSpan(value), static values => [.. values]);

    /// <summary>Memory of numbers in a format, as <see cref="NumericArray{T}"/>.</summary>
    /// <typeparam name="T">sbyte, byte, short, ushort, int, uint, long, ulong, float or double.</typeparam>
    /// <param name="format">How it is written.</param>
    /// <exception cref="NotSupportedException">There is no <c>array.array</c> of that type.</exception>
    public static PickleConverter<Memory<T>> NumericMemory<T>(PickleArrayFormat format)
        where T : unmanaged, INumber<T> =>
        Numeric(
            new BufferedConverter<Memory<T>, T>(
                NumericItem<T>(), CollectionShape.List, static items => items.ToArray(), static value => (MemoryMarshal.ToEnumerable<T>(value), value.Length)),
            format,
            static value => value.Span,
            static values => values);

    /// <summary>Read-only memory of numbers in a format, as <see cref="NumericArray{T}"/>.</summary>
    /// <typeparam name="T">sbyte, byte, short, ushort, int, uint, long, ulong, float or double.</typeparam>
    /// <param name="format">How it is written.</param>
    /// <exception cref="NotSupportedException">There is no <c>array.array</c> of that type.</exception>
    public static PickleConverter<ReadOnlyMemory<T>> NumericReadOnlyMemory<T>(PickleArrayFormat format)
        where T : unmanaged, INumber<T> =>
        Numeric(
            new BufferedConverter<ReadOnlyMemory<T>, T>(
                NumericItem<T>(), CollectionShape.List, static items => items.ToArray(), static value => (MemoryMarshal.ToEnumerable(value), value.Length)),
            format,
            static value => value.Span,
            static values => values);

    private static PickleConverter<TCollection> Numeric<TCollection, T>(
        PickleConverter<TCollection> list, PickleArrayFormat format, NumericConverter<TCollection, T>.Span span, Func<T[], TCollection> wrap)
        where T : unmanaged, INumber<T> => format switch
        {
            PickleArrayFormat.List => list,
            PickleArrayFormat.Array or PickleArrayFormat.Bytes => new NumericConverter<TCollection, T>(list, NumericItem<T>(), format, span, wrap),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };

    private static PickleConverter<T> NumericItem<T>()
        where T : unmanaged
    {
        object? item = null;
        if (typeof(T) == typeof(sbyte)) item = SByte;
        else if (typeof(T) == typeof(byte)) item = Byte;
        else if (typeof(T) == typeof(short)) item = Int16;
        else if (typeof(T) == typeof(ushort)) item = UInt16;
        else if (typeof(T) == typeof(int)) item = Int32;
        else if (typeof(T) == typeof(uint)) item = UInt32;
        else if (typeof(T) == typeof(long)) item = Int64;
        else if (typeof(T) == typeof(ulong)) item = UInt64;
        else if (typeof(T) == typeof(float)) item = Single;
        else if (typeof(T) == typeof(double)) item = Double;
        return item as PickleConverter<T> ?? throw new NotSupportedException($"There is no array.array of {typeof(T)}.");
    }
}
