using PickleGen.Reading;

namespace PickleGen.Copying;

// Members go from generated code that writes them straight to generated code that reads them.
internal sealed partial class CopyContext
{
    private IClassConverter? _class;
    private object? _target;
    private int _member;

    /// <summary>Members that come now are of this object; gives what they were of before.</summary>
    public (IClassConverter? Class, object? Target, int Member) Start(IClassConverter converter, object target)
    {
        var before = (_class, _target, _member);
        (_class, _target) = (converter, target);
        return before;
    }

    /// <summary>The object is complete.</summary>
    public void End((IClassConverter? Class, object? Target, int Member) before) => (_class, _target, _member) = before;

    public override void Member(int index) => _member = index;

    public override void Visit(in PickleSlot value) => Offer(value, null);

    public override void Visit<T>(PickleConverter<T> converter, T? value)
        where T : default
    {
        object? copy = Copy(converter, value);
        Offer(PickleSlot.From(copy), copy);
    }

    // The value is of the member's type already: the reader takes it without a conversion.
    private void Offer(in PickleSlot slot, object? own)
    {
        Machine.Offered = slot;
        Machine.Migrating = own;
        var reader = new PickleReader(Machine, ReaderMode.Slot);
        _class!.Read(ref reader, _target!, _member);
        Machine.Offered = default;
        Machine.Migrating = null;
    }
}
