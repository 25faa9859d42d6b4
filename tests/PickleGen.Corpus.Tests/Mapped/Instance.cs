namespace PickleGen.Corpus.Tests.Mapped;

/// <summary>
/// An instance of a Python class whose attributes may be of any name, also one that is no text: what <c>object</c> does,
/// and for classes that do something themselves, places to say it.
/// </summary>
internal abstract class Instance : IDescribed
{
    public PyGlobal Class { get; set; } = new("builtins", "object");

    /// <summary>The <c>__dict__</c> and the slots.</summary>
    public PyDict Attributes { get; } = [];

    /// <summary>The parameters of <c>__init__</c>, each of which becomes an attribute; null where the class has none.</summary>
    protected virtual string[]? Parameters => null;

    /// <summary>How many of the last parameters may be left out, and are None then.</summary>
    protected virtual int Optional => 0;

    /// <summary>The slots of a class without a <c>__dict__</c>.</summary>
    protected virtual string[]? Slots => null;

    /// <summary><c>cls.__new__(cls, *args, **kwargs)</c>: arguments are taken where <c>__init__</c> takes some.</summary>
    public virtual void New(PyTuple args, PyDict? kwargs)
    {
        if (Parameters is null && (args.Count > 0 || kwargs is { Count: > 0 })) throw TypeError($"{Class} takes no arguments");
    }

    /// <summary><c>self.__init__(*args)</c>.</summary>
    public virtual void Init(PyTuple args)
    {
        var parameters = Parameters ?? [];
        if (args.Count > parameters.Length || args.Count < parameters.Length - Optional) throw TypeError($"{Class} takes {parameters.Length} arguments, not {args.Count}");
        for (var i = 0; i < parameters.Length; i++) Attributes[parameters[i]] = i < args.Count ? args[i] : null;
    }

    /// <summary><c>base.__new__(cls, value)</c>, then <c>base.__init__(self, value)</c>.</summary>
    public virtual void Reconstruct(PyGlobal origin, object? value) => throw TypeError($"{Class} is no {origin}");

    /// <summary>What BUILD does: <c>__setstate__</c>, or else sets attributes from a dict, and from one of slots.</summary>
    public virtual void SetState(object? state)
    {
        var slots = state is PyTuple { Count: 2 } pair ? pair[1] : new PyDict();
        var attributes = state is PyTuple { Count: 2 } both ? both[0] : state;
        if (attributes is not null)
        {
            if (attributes is not PyDict entries) throw TypeError("state is not a dictionary");
            if (Slots is not null) throw TypeError($"{Class} has no __dict__");
            foreach (var (name, value) in entries) Attributes[name] = value;
        }

        if (slots is not PyDict named) throw TypeError("slot state is not a dictionary");
        foreach (var (name, value) in named)
        {
            if (name is not string slot) throw TypeError("attribute name must be string");
            if (Slots is { } allowed && !allowed.Contains(slot)) throw TypeError($"{Class} has no attribute {slot}");
            Attributes[slot] = value;
        }
    }

    public virtual void Append(object? item) => throw TypeError($"{Class} has no append");

    public virtual void Add(object? item) => throw TypeError($"{Class} has no add");

    public virtual void SetItem(object? key, object? value) => throw TypeError($"{Class} has no __setitem__");

    /// <summary>What <c>__reduce_ex__</c> returns.</summary>
    public virtual PyObject Reduce(int protocol) => WithState(new PyObject(Class, PyTuple.Empty));

    public virtual object Describe() => WithState(new PyObject(Class, PyTuple.Empty));

    protected PyObject WithState(PyObject reduction)
    {
        if (Attributes.Count == 0) return reduction;
        reduction.HasState = true;
        reduction.State = Slots is null ? Attributes : new PyTuple(null, Attributes);
        return reduction;
    }

    protected static InvalidOperationException TypeError(string message) => new(message);

    /// <summary>The items of a state or of arguments that Python unpacks or iterates over.</summary>
    protected static List<object?> Items(object? value) => value switch
    {
        IReadOnlyList<object?> items => [.. items],
        PySet set => [.. set],
        PyFrozenSet set => [.. set],
        PyDict dict => [.. dict.Keys],
        _ => throw TypeError("not iterable"),
    };
}

/// <summary>Lets a class of instances say what each step of a pickle does.</summary>
internal sealed class InstanceConverter<T>(string module, string name) : ReduceConverter<T>(module, name)
    where T : Instance, new()
{
    protected override PyObject Reduce(T value, int protocol) => value.Reduce(protocol);

    protected override T New(PyTuple args, PyDict? kwargs)
    {
        var made = new T { Class = Class };
        made.New(args, kwargs);
        return made;
    }

    protected override T Call(PyTuple args)
    {
        var made = New(args, null);
        made.Init(args);
        return made;
    }

    protected override T Reconstruct(PyGlobal baseClass, object? value)
    {
        var made = new T { Class = Class };
        made.Reconstruct(baseClass, value);
        return made;
    }

    protected override void SetState(T target, object? state) => target.SetState(state);

    protected override void Append(T target, object? item) => target.Append(item);

    protected override void Add(T target, object? item) => target.Add(item);

    protected override void SetItem(T target, object? key, object? value) => target.SetItem(key, value);
}
