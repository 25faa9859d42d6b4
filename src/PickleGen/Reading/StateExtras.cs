namespace PickleGen.Reading;

/// <summary>Collects the keys of one state that are no members, and where they stand between them.</summary>
internal sealed class StateExtras
{
    private int _place = -1;

    /// <summary>The keys, or null if there are none.</summary>
    public PyDict? Keys { get; private set; }

    /// <summary>A member was read: keys that follow its first value stand after it.</summary>
    public void Pass(int member, bool again)
    {
        if (!again) _place = member;
    }

    public void Add(object? key, object? value) => (Keys ??= []).SetPlaced(key, value, _place);
}
