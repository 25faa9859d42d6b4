namespace PickleGen.Corpus.Tests.Mapped;

// Classes of Python's standard library that this one has no type for.
internal sealed class SimpleCookie : DictSub;

internal sealed class Morsel : DictSub
{
    private static readonly string[] Reserved =
        ["expires", "path", "comment", "domain", "max-age", "secure", "httponly", "version", "samesite"];

    public override void SetItem(object? key, object? value)
    {
        if (key is not string name || !Reserved.Contains(name.ToLowerInvariant())) throw TypeError("invalid attribute");
        base.SetItem(name.ToLowerInvariant(), value);
    }

    public override void SetState(object? state)
    {
        if (state is not PyDict dict) throw TypeError("no dict");
        foreach (var name in (string[])["key", "value", "coded_value"])
            Attributes[$"_{name}"] = dict.TryGetValue(name, out var value) ? value : throw TypeError($"no {name}");
    }

    public override PyObject Reduce(int protocol) => new(Class, PyTuple.Empty)
    {
        DictItems = (PyDict)Value!,
        HasState = true,
        State = new PyDict { ["key"] = Attributes["_key"], ["value"] = Attributes["_value"], ["coded_value"] = Attributes["_coded_value"] },
    };
}

// Their contents are nothing that Python shows as an attribute.
internal sealed class ByteStream : Instance
{
    private object? _state;

    public override void SetState(object? state) => _state = state;

    public override PyObject Reduce(int protocol) => new(Class, PyTuple.Empty) { HasState = true, State = _state };
}

internal sealed class TextStream : Instance
{
    private object? _state;

    public override void SetState(object? state) => _state = state;

    public override PyObject Reduce(int protocol) => new(Class, PyTuple.Empty) { HasState = true, State = _state };
}
