using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PickleGen.Copying;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A List as a Python list. Reading takes tuples too.</summary>
internal sealed class ListConverter<T>(PickleConverter<T> item) : PickleConverter<List<T>>
{
    internal override string Expectation => $"a list of {item.Expectation}";

    internal override PickleConverter[] Parts => [item];

    internal override PickleConverter ItemConverter => item;

    internal override void Write(ref PickleWriter writer, List<T>? value)
    {
        if (value is null)
        {
            writer.WriteNone();
            return;
        }

        if (!writer.TryStartList(value)) return;
        var count = value.Count;
        writer.WriteItems(item, CollectionsMarshal.AsSpan(value));
        if (value.Count != count) throw writer.Error("the list changed while it was written");
        writer.EndList();
    }

    internal override bool TryRead(ref PickleReader reader, [MaybeNull] out List<T> value)
    {
        if (ListSteps.TryStart(ref reader, this, out value, out var done)) return done;
        if (typeof(T) == typeof(object)) return false;
        var list = new List<T>();
        if (!ListSteps.Read(ref reader, this, item, list)) return false;
        value = list;
        return true;
    }

    [return: MaybeNull]
    internal override List<T> Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Value is List<T> list) return list;
        if (slot.IsNone) return null;
        if (CollectionItems.Of(slot, CollectionShape.List) is not IReadOnlyList<object?> general) throw machine.Mismatch(Expectation, slot);
        if (machine.FindAdopted(general, this) is List<T> adopted) return adopted;
        var typed = new List<T>(general.Count);
        machine.Adopt(general, this, typed);
        if (CollectionItems.Bulk(general, item) is { } values)
        {
            typed.AddRange(values);
            return typed;
        }

        for (var i = 0; i < general.Count; i++)
        {
            machine.EnterIndex(i);
            typed.Add(item.Take(PickleSlot.From(general[i]), machine)!);
            machine.Leave();
        }

        return typed;
    }

    internal override List<T> Copy(CopyContext context, List<T> value)
    {
        if (context.Find(value) is { } known) return (List<T>)known;
        var copy = new List<T>(value.Count);
        context.Add(value, copy);
        if (context.Shares(item))
        {
            CollectionsMarshal.SetCount(copy, value.Count);
            CollectionsMarshal.AsSpan(value).CopyTo(CollectionsMarshal.AsSpan(copy));
            return copy;
        }

        for (var i = 0; i < value.Count; i++) copy.Add(context.Copy(item, value[i])!);
        return copy;
    }

    internal override bool AreEqual(EqualityContext context, List<T> left, List<T> right) =>
        context.HaveMet(left, right, item, left.Count) || context.AreSpansEqual<T>(item, CollectionsMarshal.AsSpan(left), CollectionsMarshal.AsSpan(right));

    internal override PickleSlot ToSlot(List<T>? value) =>
        value is null ? PickleSlot.None : new PickleSlot(value, this);

    // A list of anything is what the machine makes by itself.
    internal override object? NewContainer(ContainerKind kind) =>
        kind == ContainerKind.List && typeof(T) != typeof(object) ? new List<T>() : null;

    internal override void AddItem(object container, in PickleSlot slot, PickleMachine machine)
    {
        machine.Charge(Unsafe.SizeOf<T>());
        ((List<T>)container).Add(item.Take(slot, machine)!);
    }

    internal override int CountItems(object container) => ((List<T>)container).Count;

    internal override bool StepItems(ref PickleReader reader, object container) =>
        ListSteps.ReadBatch(ref reader, item, (List<T>)container);

    internal override ItemStart StartsWith(ref PickleReader reader, int opcode) =>
        opcode == (int)Opcode.EmptyList ? ItemStart.Unknown : reader.ScalarItem();
}

/// <summary>The steps of all collections that are written as lists.</summary>
internal static class ListSteps
{
    /// <summary>
    /// What comes before the items of a collection: true when that settles it (None, a reference, or not a list at
    /// all); false with EMPTY_LIST next.
    /// </summary>
    public static bool TryStart<TList>(
        ref PickleReader reader, PickleConverter<TList> converter, [MaybeNull] out TList value, out bool done)
    {
        value = default;
        done = false;
        switch ((Opcode)reader.Next())
        {
            case Opcode.EmptyList:
                return false;
            case Opcode.None when default(TList) is null:
                reader.Position++;
                done = true;
                return true;
            case Opcode.BinGet or Opcode.LongBinGet:
                ref var entry = ref reader.PeekGet(out var advance);
                if (Unsafe.IsNullRef(ref entry) || entry.Tag is not PickleConverter) return true;
                value = converter.Take(entry, reader.Machine);
                reader.Position += advance;
                done = true;
                return true;
            default:
                return true;
        }
    }

    /// <summary>EMPTY_LIST and the items, into a list that also stands on the stack; it is dropped at the end.</summary>
    public static bool Read<T>(ref PickleReader reader, PickleConverter converter, PickleConverter<T> item, List<T> list) =>
        Read(ref reader, converter, item, list, list);

    /// <summary>The same, where something else than the list stands on the stack for it.</summary>
    public static bool Read<T>(
        ref PickleReader reader, PickleConverter converter, PickleConverter<T> item, List<T> list, object container)
    {
        var machine = reader.Machine;
        if (!machine.EnterStep()) return false;
        machine.ChargeObject(PickleMachine.ObjectBytes);
        var place = machine.Place;
        var origin = reader.Position++;
        var slot = new PickleSlot(container, converter);
        reader.Memoize(slot);
        var first = default(FirstItems<T>);
        var buffer = new ItemBuffer<T>(ref first);
        var step = default(BatchStep);
        var complete = ReadItems(ref reader, item, ref buffer, ref step);
        buffer.MoveTo(list);
        machine.LeaveStep();
        if (!complete) step.Settle(machine, machine.Insert(place, slot, origin));
        return complete;
    }

    private static bool ReadItems<T>(ref PickleReader reader, PickleConverter<T> item, ref ItemBuffer<T> buffer, ref BatchStep step)
    {
        var machine = reader.Machine;
        while (true)
        {
            var opcode = reader.Next();
            if (opcode == (int)Opcode.Mark)
            {
                reader.Position++;
                step.IsOpen = true;
                if (!ReadBatch(ref reader, item, ref buffer, ref step)) return false;
                step = default;
                continue;
            }

            switch (EndsWith(opcode) ? ItemStart.No : item.StartsWith(ref reader, opcode))
            {
                case ItemStart.No:
                    return true;
                case ItemStart.Unknown:
                    return false;
            }

            if (!item.TryRead(ref reader, out var value)) return false;
            if (reader.Next() != (int)Opcode.Append) throw machine.Misguess();
            reader.Position++;
            machine.Charge(Unsafe.SizeOf<T>());
            buffer.Add(value!);
        }
    }

    /// <summary>
    /// Items up to the APPENDS that ends their batch, which is consumed, for a list on the stack. If more batches follow,
    /// the mark is dropped and they are read as well.
    /// </summary>
    public static bool ReadBatch<T>(ref PickleReader reader, PickleConverter<T> item, List<T> list)
    {
        var machine = reader.Machine;
        var place = machine.Place;
        var first = default(FirstItems<T>);
        var buffer = new ItemBuffer<T>(ref first);
        var step = default(BatchStep);
        var complete = ReadBatch(ref reader, item, ref buffer, ref step);
        if (step.Applied) machine.MarkStepped(place);
        if (complete && reader.Next() == (int)Opcode.Mark)
        {
            machine.DropMark();
            place = machine.Place;
            step = default;
            if (!ReadItems(ref reader, item, ref buffer, ref step)) step.Settle(machine, place);
            complete = false;
        }

        buffer.MoveTo(list);
        return complete;
    }

    private static bool ReadBatch<T>(ref PickleReader reader, PickleConverter<T> item, ref ItemBuffer<T> buffer, ref BatchStep step)
    {
        var before = buffer.Count;
        var complete = item.TryReadBatch(ref reader, ref buffer);
        step.Applied |= buffer.Count > before;
        reader.Machine.Charge((long)Unsafe.SizeOf<T>() * (buffer.Count - before));
        return complete;
    }

    // What ends the batch around the list, or the whole pickle, is no item.
    private static bool EndsWith(int opcode) => (Opcode)opcode is
        Opcode.Appends or Opcode.SetItems or Opcode.SetItem or Opcode.Append or Opcode.AddItems or Opcode.Stop or Opcode.Build
        or Opcode.Tuple or Opcode.Tuple1 or Opcode.Tuple2 or Opcode.Tuple3;
}
