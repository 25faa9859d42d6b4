using System.Diagnostics.CodeAnalysis;
using PickleGen.Reading;

namespace PickleGen.Copying;

// Members go from generated code that writes them straight to generated code that reads them.
internal sealed partial class CopyContext
{
    /// <summary>The members of the objects under way.</summary>
    public MemberList Members { get; }

    /// <summary>The copy of a member, in the type that its reader asks for.</summary>
    [return: MaybeNull]
    public T TakeMember<T>(PickleConverter<T> converter, in PickleSlot slot)
    {
        if (ReferenceEquals(slot.Tag, converter) && slot.Value is not null) return Copy(converter, (T)slot.Value);
        if (slot.Tag is SlotTag) return converter.Take(slot, Machine);
        var copy = slot.Value is null || IsShallow ? slot.Value : CopyNested((PickleConverter)slot.Tag!, slot.Value);
        return copy is T own ? own : converter.Take(PickleSlot.From(copy), Machine);
    }

    private object? CopyNested(PickleConverter converter, object value)
    {
        Enter();
        var copy = converter.CopyObject(this, value);
        _depth--;
        return copy;
    }
}
