namespace PickleGen;

/// <summary>
/// The <c>__dict__</c> of a value of the standard library, as a BUILD without <c>__setstate__</c> fills it: from a dict,
/// or from a pair of the dict and the slots.
/// </summary>
internal struct InstanceState(PyDict? attributes)
{
    public PyDict? Attributes { get; private set; } = attributes;

    public readonly PyObject AddTo(PyObject reduction)
    {
        if (Attributes is null) return reduction;
        reduction.HasState = true;
        reduction.State = Attributes;
        return reduction;
    }

    public bool TrySet(object? state)
    {
        if (state is PyTuple { Count: 2 } pair) return TryMerge(pair[0]) && TryMerge(pair[1]);
        return TryMerge(state);
    }

    private bool TryMerge(object? state)
    {
        if (state is null) return true;
        if (state is not PyDict entries) return false;
        if (Attributes is null)
        {
            Attributes = entries;
            return true;
        }

        // A copy: the first state may be shared with another object.
        var both = new PyDict();
        foreach (var (key, value) in Attributes.Concat(entries)) both.SetHashable(key, value);
        Attributes = both;
        return true;
    }
}
