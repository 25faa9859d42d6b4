namespace PickleGen.Corpus.Tests.Mapped;

// Classes with __setstate__, or with arguments of __new__.
internal sealed class SlotsState : Instance
{
    public override void SetState(object? state)
    {
        var items = Items(state);
        (Attributes["lo"], Attributes["hi"]) = (items[0], items[1]);
    }

    public override PyObject Reduce(int protocol) =>
        new(Class, PyTuple.Empty) { HasState = true, State = new PyTuple(Attributes["lo"], Attributes["hi"], "tag") };
}

internal sealed class GetSetState : Instance
{
    public override void SetState(object? state)
    {
        if (state is not PyDict dict) throw TypeError("no dict");
        if (Items(dict["packed"]) is not [var a, var b]) throw TypeError("not two values");
        (Attributes["a"], Attributes["b"], Attributes["restored"]) = (a, b, dict["version"]);
    }

    public override PyObject Reduce(int protocol) => new(Class, PyTuple.Empty)
    {
        HasState = true,
        State = new PyDict { ["packed"] = new List<object?> { Attributes["a"], Attributes["b"] }, ["version"] = 2L },
    };
}

internal sealed class GetStateString : Instance
{
    public override void SetState(object? state) => Attributes["text"] = state;

    public override PyObject Reduce(int protocol) => new(Class, PyTuple.Empty) { HasState = true, State = Attributes["text"] };
}

internal sealed class GetStateFalse : Instance
{
    public override void SetState(object? state) => Attributes["called"] = true;

    public override PyObject Reduce(int protocol) => new(Class, PyTuple.Empty) { HasState = Attributes.Count > 0, State = 0L };
}

internal sealed class GetStatePair : Instance
{
    public override void SetState(object? state)
    {
        if (state is not PyTuple { Count: >= 2 } pair || pair[0] is not PyDict first || pair[1] is not PyDict second) throw TypeError("no pair of dicts");
        (Attributes["p"], Attributes["q"], Attributes["seen"]) = (first["p"], second["q"], (long)pair.Count);
    }

    public override PyObject Reduce(int protocol) => new(Class, PyTuple.Empty)
    {
        HasState = true,
        State = new PyTuple(new PyDict { ["p"] = Attributes["p"] }, new PyDict { ["q"] = Attributes["q"] }),
    };
}

internal sealed class SetStateOnly : Instance
{
    public override void SetState(object? state)
    {
        if (state is not PyDict dict) throw TypeError("no dict");
        foreach (var (name, value) in dict) Attributes[name] = value;
        Attributes["touched"] = true;
    }
}

internal sealed class NewArgs : Instance
{
    public override void New(PyTuple args, PyDict? kwargs)
    {
        if (args.Count != 2 || kwargs is not null) throw TypeError("__new__ takes two arguments");
        (Attributes["a"], Attributes["b"]) = (args[0], args[1]);
    }

    public override PyObject Reduce(int protocol) => WithState(new PyObject(Class, new PyTuple(Attributes["a"], Attributes["b"])));
}

internal class KeywordOnly : Instance
{
    public override void New(PyTuple args, PyDict? kwargs)
    {
        if (kwargs is not { Count: 1 } || !kwargs.TryGetValue("sep", out var sep)) throw TypeError("__new__ needs the keyword sep");
        (Attributes["parts"], Attributes["sep"]) = (args, sep);
    }

    public override PyObject Reduce(int protocol) =>
        WithState(new PyObject(Class, (PyTuple)Attributes["parts"]!) { Kwargs = new PyDict { ["sep"] = Attributes["sep"] } });
}

internal sealed class KeywordState : KeywordOnly;

// A frozen dataclass with slots: its state is the list of its fields.
internal sealed class FrozenSlotRecord : Instance
{
    public override void SetState(object? state)
    {
        var items = Items(state);
        (Attributes["a"], Attributes["b"]) = (items[0], items[1]);
    }

    public override PyObject Reduce(int protocol) =>
        new(Class, PyTuple.Empty) { HasState = true, State = new List<object?> { Attributes["a"], Attributes["b"] } };
}
