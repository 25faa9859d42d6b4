using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using PickleGen.Reading;

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
        if (converter is null)
        {
            throw writer.Error(
                $"nothing says how to pickle a {value.GetType()}: make it [Pickleable] and add [PickleableFor<{value.GetType().Name}>] to the PickleContext of the dump");
        }

        converter.WriteObject(ref writer, value);
    }

    private void WriteDict(ref PickleWriter writer, PyDict dict)
    {
        if (!writer.TryStartDict(dict)) return;
        WriteEntries(ref writer, dict);
        writer.EndDict(dict.Count);
    }

    private void WriteEntries(ref PickleWriter writer, PyDict dict)
    {
        var index = 0;
        var count = dict.Count;
        foreach (var (key, value) in dict)
        {
            writer.BeforeItem(index, count);
            Write(ref writer, key);
            Write(ref writer, value);
            writer.AfterEntry(index++, count);
        }
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
        if (instance.Construction == PyConstruction.New) WriteNew(ref writer, instance);
        else WriteCall(ref writer, instance);
        writer.MemoizeObject(instance);
        if (instance.ListItems is { } items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                writer.BeforeItem(i, items.Count);
                Write(ref writer, items[i]);
                writer.AfterItem(i, items.Count);
            }
        }

        if (instance.DictItems is { } entries) WriteEntries(ref writer, entries);
        if (!instance.HasState) return;
        Write(ref writer, instance.State);
        writer.Op(Opcodes.Opcode.Build);
    }

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
            writer.StartReconstructor();
            Write(ref writer, instance.Callable);
            writer.EndReconstructor();
            return;
        }

        Write(ref writer, instance.Callable);
        Write(ref writer, instance.Args);
        if (instance.Kwargs is { } kwargs) Write(ref writer, kwargs);
        writer.Op(instance.Kwargs is null ? Opcodes.Opcode.NewObj : Opcodes.Opcode.NewObjEx);
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
