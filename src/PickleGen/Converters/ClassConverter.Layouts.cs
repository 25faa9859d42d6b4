using System.Runtime.CompilerServices;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

// Everything but instances with attributes: plain containers, arguments, items.
public abstract partial class ClassConverter<T>
{
    /// <summary>The items, where <see cref="ObjectShape.Layout"/> is that of a subclass of a container.</summary>
    protected virtual PickleItems<T>? Items => null;

    PickleItems? IClassConverter.Items => _shape.HasItems ? Items : null;

    private void WriteLayout(ref PickleWriter writer, T value, object? identity)
    {
        if (_shape.HasItems)
        {
            WriteSubclass(ref writer, value, identity!);
            return;
        }

        writer.StartLayout(_shape, identity);
        WriteMembers(ref writer, value);
        writer.EndLayout(_shape);
    }

    private void WriteSubclass(ref PickleWriter writer, T value, object identity)
    {
        var items = Items!;
        var count = items.Count(value);
        if (_shape.Layout == ObjectLayout.SetSubclass || writer.Protocol < 2)
        {
            writer.StartSubclass(_shape);
            writer.StartArgument(items.Kind);
            items.Write(ref writer, value, count, fromIterator: false);
            writer.EndArgument(items.Kind, count);
            writer.EndSubclass(_shape, identity);
        }
        else
        {
            writer.StartObject(_shape);
            writer.MemoizeObject(identity);
            items.Write(ref writer, value, count, fromIterator: true);
        }

        writer.StartMembers(_shape, identity);
        WriteMembers(ref writer, value);
        writer.EndMembers(_shape);
    }

    // None, or an object that has been read; the rest is the machine's.
    private static bool TryReadShared(ref PickleReader reader, out object? value)
    {
        value = null;
        switch ((Opcode)reader.Next())
        {
            case Opcode.None when !typeof(T).IsValueType:
                reader.Position++;
                return true;
            case Opcode.BinGet or Opcode.LongBinGet:
                ref var entry = ref reader.PeekGet(out var advance);
                if (Unsafe.IsNullRef(ref entry) || entry.Value is not T shared || entry.Tag is StateSink) return false;
                value = shared;
                reader.Position += advance;
                return true;
            default:
                return false;
        }
    }

    // A value of no class: a general container that a typed place makes an object of.
    private T TakePlain(in PickleSlot slot, PickleMachine machine)
    {
        object? general = _shape.Layout == ObjectLayout.Dict ? slot.Value as PyDict
            : slot.Value is PyTuple or List<object?> ? slot.Value : null;
        if (general is null) throw machine.Mismatch(Expectation, slot);
        if (machine.FindAdopted(general, this) is { } adopted) return (T)(adopted is PendingValue pending ? pending.Finish(machine) : adopted);
        return (T)machine.AdoptPlain(general, this, this);
    }

    internal sealed override void SetItem(object container, in PickleSlot key, in PickleSlot value, PickleMachine machine) =>
        machine.SetLate(container, key, value, this);

    internal sealed override void AddItem(object container, in PickleSlot item, PickleMachine machine) =>
        throw machine.Error($"the list that is made a {typeof(T).Name} is used before all of its items are read");
}
