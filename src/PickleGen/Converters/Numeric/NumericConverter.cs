using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;
using PickleGen.Arrays;
using PickleGen.Copying;
using PickleGen.Opcodes;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen.Converters;

/// <summary>
/// Numbers that are written in one block, as an <c>array.array</c> or as bytes. What is read is what a list of them
/// reads, and the block.
/// </summary>
internal sealed class NumericConverter<TCollection, T>(
    PickleConverter<TCollection> list,
    PickleConverter<T> item,
    PickleArrayFormat format,
    NumericConverter<TCollection, T>.Span span,
    Func<T[], TCollection> wrap) : PickleConverter<TCollection>
    where T : unmanaged, INumber<T>
{
    private readonly ArrayItems _items = ArrayItems.OfType(Array.Empty<T>());

    public delegate ReadOnlySpan<T> Span(TCollection value);

    internal override string Expectation => format == PickleArrayFormat.Array
        ? $"an array of {item.Expectation}"
        : $"the bytes of an array of {item.Expectation}";

    internal override PickleConverter[] Parts => [list, item];

    internal override ContainerKind ContainerKind => list.ContainerKind;

    internal override PickleConverter ItemConverter => item;

    internal override void Write(ref PickleWriter writer, TCollection? value)
    {
        if (value is null)
        {
            writer.WriteNone();
            return;
        }

        object? identity = typeof(TCollection).IsValueType ? null : value;
        if (identity is not null && writer.TryWriteReference(identity)) return;
        if (format == PickleArrayFormat.Bytes) WriteBytes(ref writer, span(value), identity);
        else WriteArray(ref writer, span(value), identity);
    }

    internal override bool TryRead(ref PickleReader reader, [MaybeNull] out TCollection value)
    {
        if ((Opcode)reader.Next() is Opcode.EmptyList or Opcode.None) return list.TryRead(ref reader, out value);
        value = default;
        if (format != PickleArrayFormat.Bytes || !reader.TryBytes(out var bytes)) return false;
        value = wrap(FromBytes(bytes, reader.Machine));
        reader.Memoize(PickleSlot.Unkept);
        return true;
    }

    [return: MaybeNull]
    internal override TCollection Take(in PickleSlot slot, PickleMachine machine)
    {
        if (format != PickleArrayFormat.Bytes || machine.BytesOf(slot) is not { } bytes) return list.Take(slot, machine);
        if (slot.Value is not { } general) return wrap(FromBytes(bytes, machine));
        if (machine.FindAdopted(general, this) is TCollection adopted) return adopted;
        var value = wrap(FromBytes(bytes, machine));
        machine.Adopt(general, this, value!);
        return value;
    }

    internal override TCollection Copy(CopyContext context, TCollection value) => list.Copy(context, value);

    internal override bool AreEqual(EqualityContext context, TCollection left, TCollection right) => list.AreEqual(context, left, right);

    internal override PickleSlot ToSlot(TCollection? value) => list.ToSlot(value);

    internal override object? NewContainer(ContainerKind kind) => list.NewContainer(kind);

    internal override void AddItem(object container, in PickleSlot slot, PickleMachine machine) => list.AddItem(container, slot, machine);

    internal override int CountItems(object container) => list.CountItems(container);

    internal override bool StepItems(ref PickleReader reader, object container) => list.StepItems(ref reader, container);

    private static void WriteBytes(ref PickleWriter writer, ReadOnlySpan<T> values, object? identity) =>
        writer.WriteBytes(BitConverter.IsLittleEndian ? MemoryMarshal.AsBytes(values) : RawItems.Write(values), identity);

    // As PyArray.Reduce has it.
    private void WriteArray(ref PickleWriter writer, ReadOnlySpan<T> values, object? identity)
    {
        var count = writer.Protocol >= 3 ? 4 : 2;
        writer.StartCall(count == 4 ? WellKnown.ArrayReconstructor : WellKnown.Array, count);
        if (count == 4) writer.WriteGlobal(WellKnown.Array);
        writer.Write(_items.Name);
        if (count == 4)
        {
            writer.Write(_items.MachineFormat);
            WriteBytes(ref writer, values, null);
        }
        else
        {
            CollectionItems.Write(ref writer, CollectionShape.List, values.ToArray(), values.Length, item, null);
        }

        writer.EndCall(count);
        writer.MemoizeObject(identity);
    }

    private T[] FromBytes(ReadOnlySpan<byte> bytes, PickleMachine machine)
    {
        if (bytes.Length % _items.Size != 0) throw machine.Error($"{bytes.Length} bytes are not a multiple of {_items.Size}, the size of {item.Expectation}");
        machine.Charge(bytes.Length);
        return RawItems.Read<T>(bytes, bigEndian: false);
    }
}
