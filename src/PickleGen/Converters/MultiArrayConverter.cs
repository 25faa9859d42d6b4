using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PickleGen.Copying;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A multi-dimensional array as nested lists, row by row.</summary>
/// <typeparam name="TArray">The array, such as <c>int[,]</c>.</typeparam>
/// <typeparam name="T">Its elements.</typeparam>
internal sealed class MultiArrayConverter<TArray, T>(PickleConverter<T> item, int rank, Func<int[], TArray> create) : PickleConverter<TArray>
    where TArray : class
{
    internal override string Expectation => $"lists nested {rank} deep of {item.Expectation}";

    internal override PickleConverter[] Parts => [item];

    internal override void Write(ref PickleWriter writer, TArray? value)
    {
        if (value is null) writer.WriteNone();
        else if (!writer.TryWriteReference(value)) WriteRows(ref writer, (Array)(object)value, Elements(value), 0, value);
    }

    [return: MaybeNull]
    internal override TArray Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.IsNone) return null;
        if (CollectionItems.Of(slot, CollectionShape.List) is not IReadOnlyList<object?> rows) throw machine.Mismatch(Expectation, slot);
        if (machine.FindAdopted(rows, this) is TArray adopted) return adopted;
        var lengths = Measure(rows, machine);

        // The elements come first: only what is there is allocated.
        var elements = new List<T>();
        Collect(rows, lengths, 0, elements, machine);
        var typed = create(lengths);
        CollectionsMarshal.AsSpan(elements).CopyTo(Elements(typed));
        machine.Adopt(rows, this, typed);
        return typed;
    }

    internal override TArray Copy(CopyContext context, TArray value)
    {
        if (context.Find(value) is { } known) return (TArray)known;
        var copy = create(LengthsOf(value));
        context.Add(value, copy);
        if (context.Shares(item)) Elements(value).CopyTo(Elements(copy));
        else for (var i = 0; i < Elements(copy).Length; i++) Elements(copy)[i] = context.Copy(item, Elements(value)[i])!;
        return copy;
    }

    internal override bool AreEqual(EqualityContext context, TArray left, TArray right) =>
        context.HaveMet(left, right)
        || (LengthsOf(left).AsSpan().SequenceEqual(LengthsOf(right)) && context.AreSpansEqual<T>(item, Elements(left), Elements(right)));

    private int[] LengthsOf(TArray value)
    {
        var lengths = new int[rank];
        for (var i = 0; i < rank; i++) lengths[i] = ((Array)(object)value).GetLength(i);
        return lengths;
    }

    // All elements in row-major order.
    private static Span<T> Elements(TArray value)
    {
        var array = (Array)(object)value;
        return MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);
    }

    private void WriteRows(ref PickleWriter writer, Array array, Span<T> elements, int dimension, object? identity)
    {
        writer.StartList(identity);
        var length = array.GetLength(dimension);
        var size = length == 0 ? 0 : elements.Length / length;
        for (var i = 0; i < length; i++)
        {
            writer.BeforeItem(i, length);
            if (dimension + 1 < rank) WriteRows(ref writer, array, elements.Slice(i * size, size), dimension + 1, null);
            else item.Write(ref writer, elements[i]);
            writer.AfterItem(i, length);
        }

        writer.EndList();
    }

    // The lengths along the first row of each dimension; every other row must have the same.
    private int[] Measure(IReadOnlyList<object?> rows, PickleMachine machine)
    {
        var lengths = new int[rank];
        for (var dimension = 0; ; dimension++)
        {
            lengths[dimension] = rows.Count;
            if (dimension == rank - 1 || rows.Count == 0) return lengths;
            rows = Rows(rows[0], machine);
        }
    }

    private void Collect(IReadOnlyList<object?> rows, int[] lengths, int dimension, List<T> elements, PickleMachine machine)
    {
        if (rows.Count != lengths[dimension]) throw machine.Error($"expected {Expectation}, found rows of different lengths");

        // One row may stand for many.
        machine.Charge((long)rows.Count * (dimension == rank - 1 ? 2 * Unsafe.SizeOf<T>() : 1));
        for (var i = 0; i < rows.Count; i++)
        {
            machine.EnterIndex(i);
            if (dimension == rank - 1) elements.Add(item.Take(PickleSlot.From(rows[i]), machine)!);
            else Collect(Rows(rows[i], machine), lengths, dimension + 1, elements, machine);
            machine.Leave();
        }
    }

    private IReadOnlyList<object?> Rows(object? value, PickleMachine machine) =>
        CollectionItems.Of(PickleSlot.From(value), CollectionShape.List) as IReadOnlyList<object?> ?? throw machine.Mismatch(Expectation, PickleSlot.From(value));
}
