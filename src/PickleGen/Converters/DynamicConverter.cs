using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen.Converters;

/// <summary>
/// Any value: what an untyped load gives, and everything whose type the root or the context knows.
/// </summary>
internal sealed class DynamicConverter : PickleConverter<object>
{
    internal override string Expectation => "any value";

    internal override bool TakesNone => true;

    [return: MaybeNull]
    internal override object Take(in PickleSlot slot, PickleMachine machine) => machine.ToObject(slot);

    internal override void Write(ref PickleWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNone(); break;
            case string text: writer.Write(text); break;
            case bool flag: writer.Write(flag); break;
            case int number: writer.Write(number); break;
            case long number: writer.Write(number); break;
            case double number: writer.Write(number); break;
            case BigInteger number: writer.WriteInteger(number); break;
            case byte[] bytes: PickleConverters.ByteArray.Write(ref writer, bytes); break;
            case List<object?> list: PickleConverters.ObjectList.Write(ref writer, list!); break;
            case PyDict dict: WriteDict(ref writer, dict); break;
            case PyTuple tuple: WriteTuple(ref writer, tuple); break;
            case PySet set: WriteSet(ref writer, set, set, set.Count, frozen: false); break;
            case PyFrozenSet set: WriteSet(ref writer, set, set, set.Count, frozen: true); break;
            case PyByteArray array: WriteByteArray(ref writer, array); break;
            case PyGlobal name: writer.WriteGlobal(name); break;
            case PyObject instance: WriteObject(ref writer, instance); break;
            default: WriteKnown(ref writer, value); break;
        }
    }

    private static void WriteKnown(ref PickleWriter writer, object value)
    {
        var converter = writer.Registry.Find(value.GetType()) ?? KnownConverters.Find(value.GetType());

        // A plain object is of the type that this converter is for.
        if (converter is null or DynamicConverter)
        {
            throw writer.Error(
                $"nothing says how to pickle a {value.GetType()}: make it [Pickleable] and add [PickleableFor<{value.GetType().Name}>] to the PickleContext of the dump");
        }

        converter.WriteObject(ref writer, value);
    }

    private void WriteDict(ref PickleWriter writer, PyDict dict)
    {
        if (!writer.TryStartDict(dict)) return;
        var index = 0;
        var count = dict.Count;
        foreach (var (key, value) in dict)
        {
            writer.BeforeItem(index, count);
            Write(ref writer, key);
            Write(ref writer, value);
            writer.AfterEntry(index++, count);
        }

        writer.EndDict(count);
    }

    private void WriteTuple(ref PickleWriter writer, PyTuple tuple)
    {
        if (tuple.Count == 0)
        {
            writer.WriteEmptyTuple();
            return;
        }

        if (writer.TryWriteReference(tuple)) return;
        writer.StartTuple(tuple.Count);
        foreach (var item in tuple) Write(ref writer, item);

        // A tuple that its own items refer to is in the memo by now: Python drops this copy and takes that.
        if (!writer.TryEndRecursiveTuple(tuple, tuple.Count)) writer.EndTuple(tuple.Count, tuple);
    }

    private void WriteSet(ref PickleWriter writer, object set, IEnumerable<object?> items, int count, bool frozen)
    {
        if (writer.TryWriteReference(set)) return;
        CollectionItems.Write(ref writer, frozen ? CollectionShape.FrozenSet : CollectionShape.Set, items, count, this!, set);
    }

    private static void WriteByteArray(ref PickleWriter writer, PyByteArray array)
    {
        if (!writer.TryWriteReference(array)) writer.WriteByteArray(array.Bytes, array);
    }

    // An inert object goes back the way it came: class or callable, arguments, items, state.
    private void WriteObject(ref PickleWriter writer, PyObject instance)
    {
        if (writer.TryWriteReference(instance)) return;
        writer.Enter();
        if (instance.Construction == PyConstruction.New) WriteNew(ref writer, instance);
        else WriteCall(ref writer, instance);

        // An object that its own arguments hold is complete by now, items and state included.
        if (!writer.TryEndRecursive(instance))
        {
            writer.MemoizeObject(instance);
            if (instance.Construction != PyConstruction.New || writer.Protocol >= 2) WriteItems(ref writer, instance);
            if (instance.HasState)
            {
                Write(ref writer, instance.State);
                writer.Op(Opcodes.Opcode.Build);
            }
        }

        writer.Leave();
    }

    // Python reads these from an iterator: it only sees that a single item is left when it has it.
    private void WriteItems(ref PickleWriter writer, PyObject instance)
    {
        var items = instance.ListItems ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            var (index, count) = IsLastOfItsBatch(i, items.Count) ? (0, 1) : (i, items.Count);
            writer.BeforeItem(index, count);
            Write(ref writer, items[i]);
            writer.AfterItem(index, count);
        }

        var entries = instance.DictItems ?? [];
        var entry = 0;
        foreach (var (key, value) in entries)
        {
            var (index, count) = IsLastOfItsBatch(entry, entries.Count) ? (0, 1) : (entry, entries.Count);
            entry++;
            writer.BeforeItem(index, count);
            Write(ref writer, key);
            Write(ref writer, value);
            writer.AfterEntry(index, count);
        }
    }

    private static bool IsLastOfItsBatch(int index, int count) => index == count - 1 && index % PickleWriter.BatchSize == 0;

    private void WriteCall(ref PickleWriter writer, PyObject instance)
    {
        if (instance.Kwargs is not null) throw writer.Error($"a call of {instance.Callable} with keyword arguments has no opcode");
        Write(ref writer, instance.Callable);
        Write(ref writer, instance.Args);
        writer.Op(Opcodes.Opcode.Reduce);
    }

    private void WriteNew(ref PickleWriter writer, PyObject instance)
    {
        if (instance.Kwargs is not null && writer.Protocol < 4) throw writer.Error($"an instance of {instance.Callable} with keyword arguments needs protocol 4 or higher");
        if (writer.Protocol < 2)
        {
            if (instance.Args.Count > 0) throw writer.Error($"an instance of {instance.Callable} with arguments needs protocol 2 or higher");
            WriteReconstructor(ref writer, instance);
            return;
        }

        Write(ref writer, instance.Callable);
        Write(ref writer, instance.Args);
        if (instance.Kwargs is { } kwargs) Write(ref writer, kwargs);
        writer.Op(instance.Kwargs is null ? Opcodes.Opcode.NewObj : Opcodes.Opcode.NewObjEx);
    }

    // Below protocol 2 a subclass of list or dict gets its items with its creation.
    private void WriteReconstructor(ref PickleWriter writer, PyObject instance)
    {
        writer.StartReconstructor();
        Write(ref writer, instance.Callable);
        if (instance.ListItems is null && instance.DictItems is null)
        {
            writer.EndReconstructor();
            return;
        }

        writer.WriteGlobal(instance.ListItems is null ? WellKnown.Dict : WellKnown.List);
        Write(ref writer, (object?)instance.ListItems ?? instance.DictItems);
        writer.EndReconstructorCall();
    }
}

/// <summary>Converters of the types an untyped dump meets most: those an untyped load gives, and other numbers.</summary>
internal static class KnownConverters
{
    public static PickleConverter? Find(Type type) => ByType.GetValueOrDefault(type);

    private static readonly Dictionary<Type, PickleConverter> ByType = new PickleConverter[]
    {
        PickleConverters.Byte, PickleConverters.SByte, PickleConverters.Int16, PickleConverters.UInt16, PickleConverters.UInt32,
        PickleConverters.UInt64, PickleConverters.Int128, PickleConverters.UInt128, PickleConverters.Single, PickleConverters.Half,
        PickleConverters.Decimal, PickleConverters.Char, PickleConverters.Rune, PickleConverters.Memory, PickleConverters.ReadOnlyMemory,
        PickleConverters.Guid, PickleConverters.DateTime, PickleConverters.DateTimeOffset, PickleConverters.DateOnly,
        PickleConverters.TimeOnly, PickleConverters.TimeSpan, PickleConverters.Complex, PickleConverters.Uri, PickleConverters.Version,
    }.ToDictionary(static converter => converter.Type);
}
