using PickleGen.Internal;

namespace PickleGen.Reading;

// Keys of a state that are no names of members: its version, other names of members, and unknown ones.
internal sealed partial class PickleMachine
{
    /// <summary>The end of a state that was read straight into its object: what it held.</summary>
    internal MemberSet EndState(in PickleSlot sink, ClassState cls)
    {
        var read = cls.Close(sink, out var extras);
        var shape = cls.Converter.Shape;

        // It may be of the first version, and then only the plain machine has what is to be migrated.
        if (shape.Version > 1 && !read.Contains(shape.VersionMember)) throw Misguess();
        SetExtras(sink.Value!, extras, cls, ref read);
        return read;
    }

    // A key of a state that is read straight into its object. The member it sets, or -1 if there is nothing to set.
    private int TakeBeyond(ref PickleSlot sink, in PickleSlot key, in PickleSlot value, ClassState cls)
    {
        var shape = cls.Converter.Shape;
        var name = ToObject(key);
        if (shape.Version > 0 && VersionKey.Is(name))
        {
            if (value.Tag != (object)SlotTag.Int || value.Bits != shape.Version) throw Misguess();
            cls.MarkRead(ref sink, shape.VersionMember);
            return -1;
        }

        var alias = AliasOf(name, cls);
        if (alias >= 0 && !cls.IsRead(sink, alias)) return alias;

        var item = ToObject(value);
        if (alias < 0) AddUnknown(name, item, cls, cls.Extras);
        return -1;
    }

    // The same for a state that is a dict.
    private int TakeBeyond(PyDict entries, object? key, object? value, ClassState cls, StateExtras? extras, ref MemberSet read)
    {
        var shape = cls.Converter.Shape;
        if (shape.Version > 0 && VersionKey.Is(key)) return -1;
        var alias = AliasOf(key, cls);
        if (alias < 0)
        {
            AddUnknown(key, value, cls, extras);
            return -1;
        }

        if (read.Contains(alias)) return -1;
        if (!entries.ContainsKey(shape[alias].Name)) return alias;

        // The name the member has now is still to come. It would replace the value, which need not even fit any more.
        extras?.Pass(alias, again: false);
        read = read.With(alias, shape.Slots);
        return -1;
    }

    private static int AliasOf(object? key, ClassState cls) => key is string text ? cls.Converter.Shape.FindAlias(text) : -1;

    private void AddUnknown(object? key, object? value, ClassState cls, StateExtras? extras)
    {
        if (extras is null) RefuseUnknown(PickleSlot.From(key), cls);
        else extras.Add(key, value);
    }

    private void SetExtras(object target, StateExtras? extras, ClassState cls, ref MemberSet read)
    {
        if (extras?.Keys is not { } keys) return;
        var shape = cls.Converter.Shape;
        SetMember(target, shape.ExtensionMember, PickleSlot.Object(keys), cls);
        read = read.With(shape.ExtensionMember, shape.Slots);
    }
}
