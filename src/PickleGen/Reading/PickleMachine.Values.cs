using PickleGen.Contexts;
using PickleGen.Internal;

namespace PickleGen.Reading;

// General values, and how typed places take them.
internal sealed partial class PickleMachine
{
    // Typed collections made of general ones: whoever else refers to the general one gets the same, and what is
    // still appended to the one goes to the other.
    private Dictionary<object, List<Adoption>>? _adopted;
    private Dictionary<string, byte[]>? _decoded;
    private Dictionary<byte[], object>? _shared;

    /// <summary>The value of a slot where anything is welcome.</summary>
    internal object? ToObject(in PickleSlot slot)
    {
        switch (slot.Tag)
        {
            case ClassState state:
                return Completed(slot, state);
            case StateSink or PickleConverter:
                // The plain machine would have a general value here.
                throw Misguess();
        }

        if (slot.Tag == (object)SlotTag.Object) return slot.Value is PendingValue pending ? pending.Finish(this) : slot.Value;
        if (slot.Tag == (object)SlotTag.None) return null;
        if (slot.Tag == (object)SlotTag.Int) return Boxes.Of(slot.Bits) ?? Boxed(slot.Bits);
        if (slot.Tag == (object)SlotTag.Float) return slot.Value ?? Boxed(slot.Double);
        if (slot.Tag == (object)SlotTag.Bool) return Boxes.Of(slot.Bits != 0);
        if (slot.Tag == (object)SlotTag.Str2) return DecodeStr2(slot);
        if (slot.Tag == (object)SlotTag.Global) return GlobalOf(slot);
        if (slot.Tag == (object)SlotTag.Key) throw Misguess();
        return slot.Value;
    }

    private object Boxed<T>(T value)
        where T : struct
    {
        Charge(BoxBytes);
        return value;
    }

    /// <summary>What a slot of a Python 2 str is under the options: text, or bytes.</summary>
    internal object DecodeStr2(in PickleSlot slot) =>
        slot.Bits == PickleSlot.Shared ? DecodeShared((byte[])slot.Value!) : DecodeAndNote((byte[])slot.Value!);

    /// <summary>The object of a slot. One without a state is complete as it is, unless a member is required.</summary>
    internal object Completed(in PickleSlot slot, ClassState state)
    {
        if (slot.Value is PendingValue pending) return pending.Finish(this);
        return slot.Bits is 0 or PickleSlot.Made ? slot.Value! : state.Converter.Complete(slot.Value!, default, this);
    }

    /// <summary>The bytes of a slot that holds bytes or a Python 2 str, also one that has been decoded.</summary>
    internal byte[]? BytesOf(in PickleSlot slot)
    {
        if (slot.Tag == (object)SlotTag.Bytes || slot.Tag == (object)SlotTag.Str2) return (byte[])slot.Value!;
        if (slot.Value is PyByteArray array) return array.Bytes;
        if (slot.Value is PickleBuffer buffer)
        {
            Charge(buffer.Memory.Length);
            return buffer.ToArray();
        }

        return slot.Value is string text && _decoded is not null && _decoded.TryGetValue(text, out var bytes) ? bytes : null;
    }

    // A str of Python 2 is text to some members and bytes to others, and a general value may yet go to either.
    private object DecodeAndNote(byte[] bytes)
    {
        var value = DecodeStr2(bytes);
        if (value is string text && _registry != PickleRegistry.BuiltIn)
            (_decoded ??= new Dictionary<string, byte[]>(ReferenceEqualityComparer.Instance))[text] = bytes;
        return value;
    }

    // Decoded once, however often the memo gives it: the copies would cost more than the input has paid for.
    private object DecodeShared(byte[] bytes)
    {
        _shared ??= new Dictionary<byte[], object>(ReferenceEqualityComparer.Instance);
        if (!_shared.TryGetValue(bytes, out var value)) _shared.Add(bytes, value = DecodeAndNote(bytes));
        return value;
    }

    /// <summary>
    /// The typed collection that an earlier place has made of a general value, or null. Each place has its own
    /// converter; those of one type make the same of it.
    /// </summary>
    internal object? FindAdopted(object general, PickleConverter converter)
    {
        if (_adopted is null || !_adopted.TryGetValue(general, out var adoptions)) return null;
        foreach (var adoption in adoptions)
        {
            if (adoption.Converter.Type == converter.Type) return adoption.Typed;
        }

        return null;
    }

    /// <summary>Notes which typed collection stands for a general one from now on.</summary>
    internal void Adopt(object general, PickleConverter converter, object typed)
    {
        ChargeObject(ObjectBytes + (general is IReadOnlyCollection<object?> items ? 2L * ItemBytes * items.Count : 0));
        _adopted ??= new Dictionary<object, List<Adoption>>(ReferenceEqualityComparer.Instance);
        if (!_adopted.TryGetValue(general, out var adoptions)) _adopted.Add(general, adoptions = []);
        adoptions.Add(new Adoption(converter, typed));
    }

    private void NoteAdoption(object general, object? item)
    {
        if (_adopted is null || !_adopted.TryGetValue(general, out var adoptions)) return;
        foreach (var adoption in adoptions) adoption.Converter.AddItem(adoption.Typed, PickleSlot.From(item), this);
    }

    private void NoteAdoption(PyDict general, object? key, object? value)
    {
        if (_adopted is null || !_adopted.TryGetValue(general, out var adoptions)) return;
        foreach (var adoption in adoptions)
            adoption.Converter.SetItem(adoption.Typed, PickleSlot.From(key), PickleSlot.From(value), this);
    }

    private static PyGlobal GlobalOf(in PickleSlot slot) => slot.Value switch
    {
        ClassState state => state.Converter.Shape.Global,
        GlobalTarget target => target.Name,
        _ => (PyGlobal)slot.Value!,
    };

    private readonly record struct Adoption(PickleConverter Converter, object Typed);
}
