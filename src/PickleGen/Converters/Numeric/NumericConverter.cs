using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PickleGen.Arrays;
using PickleGen.Contexts;
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
    private static readonly SpelledName Reconstructor = new(WellKnown.ArrayReconstructor);
    private static readonly SpelledName ArrayType = new(WellKnown.Array);

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
        if (format == PickleArrayFormat.Array) return TryReadArray(ref reader, out value);
        if (!reader.TryBytes(out var bytes)) return false;
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

    // _array_reconstructor(array, typecode, format, bytes): the way CPython has always pickled it since protocol 3. Each
    // part goes to the stack, where the machine goes on if it is another one.
    private bool TryReadArray(ref PickleReader reader, [MaybeNull] out TCollection value)
    {
        value = default;
        var machine = reader.Machine;
        if (!TryPushName(ref reader, Reconstructor) || reader.Next() != (int)Opcode.Mark) return false;
        reader.Position++;
        machine.PushMark();
        if (!TryPushName(ref reader, ArrayType)) return false;
        var origin = reader.Position;
        if (!reader.TryReadString(out var name)) return false;
        machine.Push(PickleSlot.From(name), origin);
        origin = reader.Position;
        if (!reader.TryReadLong(out var machineFormat)) return false;
        machine.Push(PickleSlot.Int(machineFormat), origin);
        if (name != _items.Name || machineFormat != _items.MachineFormat) return false;
        origin = reader.Position;
        if (!reader.TryBytes(out var bytes)) return false;
        reader.Memoize(PickleSlot.Unkept);
        if (bytes.Length % _items.Size != 0 || reader.Next() != (int)Opcode.Tuple)
        {
            machine.Push(new PickleSlot(bytes.ToArray(), SlotTag.Bytes), origin);
            return false;
        }

        reader.Position++;
        reader.Memoize(PickleSlot.Unkept);
        if (reader.Next() != (int)Opcode.Reduce) throw machine.Misguess();
        reader.Position++;
        for (var i = 0; i < 3; i++) machine.Drop();
        machine.DropMark();
        machine.Drop();
        value = wrap(RawItems.Read<T>(bytes, bigEndian: false));
        reader.Memoize(PickleSlot.Unkept);
        return true;
    }

    private static bool TryPushName(ref PickleReader reader, SpelledName name)
    {
        var machine = reader.Machine;
        var opcode = reader.Next();
        var origin = reader.Position;
        if ((Opcode)opcode is Opcode.BinGet or Opcode.LongBinGet)
        {
            ref var entry = ref reader.PeekGet(out var advance);
            if (!Unsafe.IsNullRef(ref entry) && entry.Tag == (object)SlotTag.Global && entry.Value is GlobalTarget target && target.Name.Equals(name.Global))
            {
                machine.Push(entry, origin);
                reader.Position += advance;
                return true;
            }
        }

        if (!reader.TryPassName(name, opcode)) return false;
        var slot = machine.Resolve(name.Global);
        reader.Memoize(slot);
        machine.Push(slot, origin);
        return slot.Value is GlobalTarget known && known.Name.Equals(name.Global);
    }

    private T[] FromBytes(ReadOnlySpan<byte> bytes, PickleMachine machine)
    {
        if (bytes.Length % _items.Size != 0) throw machine.Error($"{bytes.Length} bytes are not a multiple of {_items.Size}, the size of {item.Expectation}");
        machine.Charge(bytes.Length);
        return RawItems.Read<T>(bytes, bigEndian: false);
    }
}
