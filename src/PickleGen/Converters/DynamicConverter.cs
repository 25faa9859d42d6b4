using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Numerics;
using PickleGen.Copying;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen.Converters;

/// <summary>
/// Any value: what an untyped load gives, and everything whose type the root or the context knows.
/// </summary>
internal sealed partial class DynamicConverter : PickleConverter<object>
{
    internal override string Expectation => "any value";

    internal override bool TakesNone => true;

    [return: MaybeNull]
    internal override object Take(in PickleSlot slot, PickleMachine machine) => machine.ToObject(slot);

    internal override void Write(ref PickleWriter writer, object? value) => WriteAny(ref writer, value);

    internal override object Copy(CopyContext context, object value) => context.CopyAny(value);

    internal override bool AreEqual(EqualityContext context, object left, object right) => context.AreAnyEqual(left, right);

    private static void WriteAny(ref PickleWriter writer, object? value)
    {
        // Numbers and short text do not go through the memo, where a pickler's hooks are asked for everything else.
        if (writer.HasHooks && value is ValueType or string { Length: < 2 } && writer.TryWriteHooked(value)) return;
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
            case List<object?> list when list.GetType() == typeof(List<object?>): PickleConverters.ObjectList.Write(ref writer, list!); break;
            case IReducible reducible: WriteReducible(ref writer, reducible); break;
            case PyDict dict: WriteDict(ref writer, dict); break;
            case PyTuple tuple: WriteTuple(ref writer, tuple); break;
            case PySet set: WriteSet(ref writer, set, set, set.Count, frozen: false); break;
            case PyFrozenSet set: WriteSet(ref writer, set, set, set.Count, frozen: true); break;
            case PyStr text: WriteText(ref writer, text); break;
            case PickleBuffer buffer: writer.WriteBuffer(buffer); break;
            case PyByteArray array: WriteByteArray(ref writer, array); break;
            case PyGlobal name: writer.WriteGlobal(name); break;
            case PyObject instance: WriteObject(ref writer, instance); break;
            case IPAddress address: PickleConverters.IPAddress.Write(ref writer, address); break;
            default: WriteKnown(ref writer, value); break;
        }
    }

    private static void WriteKnown(ref PickleWriter writer, object value)
    {
        var known = KnownConverters.Find(value.GetType());
        var converter = writer.Registry.Find(value.GetType()) ?? known;

        // A plain object is of the type that this converter is for.
        if (converter is null or DynamicConverter)
        {
            if (writer.HasHooks && writer.TryWriteReference(value)) return;
            throw writer.Error(
                $"nothing says how to pickle a {value.GetType()}: make it [Pickleable] and add [PickleableFor<{value.GetType().Name}>] to the PickleContext of the dump");
        }

        // A value is an object in Python: the box stands for its identity.
        if (!ReferenceEquals(converter, known) && !(value is ValueType && converter is IClassConverter)) converter.WriteObject(ref writer, value);
        else if (!writer.TryWriteReference(value)) converter.WriteBoxed(ref writer, value);
    }

    private static void WriteDict(ref PickleWriter writer, PyDict dict)
    {
        if (!writer.TryStartDict(dict)) return;
        var index = 0;
        var count = dict.Count;
        foreach (var (key, value) in dict)
        {
            writer.BeforeItem(index, count);
            WriteAny(ref writer, key);
            WriteAny(ref writer, value);
            writer.AfterEntry(index++, count);
        }

        writer.EndDict(count);
    }

    private static void WriteTuple(ref PickleWriter writer, PyTuple tuple)
    {
        if (tuple.Count == 0)
        {
            writer.WriteEmptyTuple();
            return;
        }

        if (writer.TryWriteReference(tuple)) return;
        writer.StartTuple(tuple.Count);
        foreach (var item in tuple) WriteAny(ref writer, item);

        // A tuple that its own items refer to is in the memo by now: Python drops this copy and takes that.
        if (!writer.TryEndRecursiveTuple(tuple, tuple.Count)) writer.EndTuple(tuple.Count, tuple);
    }

    private static void WriteSet(ref PickleWriter writer, object set, IEnumerable<object?> items, int count, bool frozen)
    {
        if (writer.TryWriteReference(set)) return;
        CollectionItems.Write(ref writer, frozen ? CollectionShape.FrozenSet : CollectionShape.Set, items, count, PickleConverters.Object!, set);
    }

    private static void WriteText(ref PickleWriter writer, PyStr text)
    {
        if (!writer.TryWriteReference(text)) writer.WriteText(text);
    }

    private static void WriteByteArray(ref PickleWriter writer, PyByteArray array)
    {
        if (!writer.TryWriteReference(array)) writer.WriteByteArray(array.Bytes, array);
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
        PickleConverters.IPNetwork, PickleConverters.PyUuid,
    }.ToDictionary(static converter => converter.Type);
}
