namespace PickleGen.Corpus.Tests.Mapped;

// Classes with a __reduce__ of their own.
internal sealed class Box : Instance
{
    public static Box Make(PyTuple args)
    {
        if (args.Count != 2) throw TypeError("make_box takes two arguments");
        return new Box { Class = new PyGlobal("corpus_types", "Box"), Attributes = { ["kind"] = args[0], ["size"] = args[1] } };
    }

    public override PyObject Reduce(int protocol) =>
        new(new PyGlobal("corpus_types", "make_box"), new PyTuple(Attributes["kind"], Attributes["size"]), PyConstruction.Call);
}

internal sealed class Metric : Instance
{
    public static Metric Make(PyTuple args)
    {
        if (args.Count != 2) throw TypeError("make_metric takes two arguments");
        return new Metric { Class = new PyGlobal("corpus_types", "Metric"), Attributes = { ["unit"] = args[0], ["amount"] = args[1] } };
    }

    public override PyObject Reduce(int protocol) =>
        new(new PyGlobal("corpus_types", "make_metric"), new PyTuple(Attributes["unit"], Attributes["amount"]), PyConstruction.Call);
}

internal sealed class Reduce3 : Instance
{
    protected override string[]? Parameters => ["seed"];

    public override void Init(PyTuple args)
    {
        base.Init(args);
        Attributes["extra"] = null;
    }

    public override PyObject Reduce(int protocol) => new(Class, new PyTuple(Attributes["seed"]), PyConstruction.Call)
    {
        HasState = true,
        State = new PyDict { ["extra"] = Attributes["extra"] },
    };
}

// Without extend(), APPENDS falls back to append(): here there is only the one.
internal class AppendOnly : Instance
{
    public override void Init(PyTuple args)
    {
        base.Init(args);
        Attributes["items"] = new List<object?>();
    }

    public override void Append(object? item) => ((List<object?>)Attributes["items"]!).Add(item);

    public override PyObject Reduce(int protocol) =>
        new(Class, new PyTuple([.. (Parameters ?? []).Select(name => Attributes[name])]), PyConstruction.Call) { ListItems = [.. (List<object?>)Attributes["items"]!] };
}

internal sealed class Reduce4 : AppendOnly
{
    protected override string[]? Parameters => ["name"];
}

internal sealed class Reduce5 : Instance
{
    public override void Init(PyTuple args)
    {
        base.Init(args);
        (Attributes["seq"], Attributes["map"], Attributes["note"]) = (new List<object?>(), new PyDict(), null);
    }

    public override void Append(object? item) => ((List<object?>)Attributes["seq"]!).Add(item);

    public override void SetItem(object? key, object? value) => ((PyDict)Attributes["map"]!)[key] = value;

    public override PyObject Reduce(int protocol) => new(Class, PyTuple.Empty, PyConstruction.Call)
    {
        ListItems = (List<object?>)Attributes["seq"]!,
        DictItems = (PyDict)Attributes["map"]!,
        HasState = true,
        State = new PyDict { ["note"] = Attributes["note"] },
    };
}

internal sealed class Reduce6 : Instance
{
    public static object? SetBy(PyTuple args)
    {
        if (args is not [Reduce6 target, PyDict state]) throw TypeError("reduce6_setter takes an object and its state");
        (target.Attributes["via_setter"], target.Attributes["payload"]) = (true, state["payload"]);
        return null;
    }

    public override void Init(PyTuple args)
    {
        base.Init(args);
        Attributes["payload"] = null;
    }

    public override PyObject Reduce(int protocol) => new(Class, PyTuple.Empty, PyConstruction.Call)
    {
        HasState = true,
        State = new PyDict { ["payload"] = Attributes["payload"] },
        StateSetter = new PyGlobal("corpus_types", "reduce6_setter"),
    };
}

// Made by a call with as many arguments as it has attributes.
internal abstract class Called : Instance
{
    public override PyObject Reduce(int protocol) => new(Class, new PyTuple([.. Parameters!.Select(name => Attributes[name])]), PyConstruction.Call);
}

internal sealed class ReduceEx : Called
{
    protected override string[]? Parameters => ["proto"];

    protected override int Optional => 1;
}

internal sealed class Blob : Called
{
    protected override string[]? Parameters => ["data"];
}

internal sealed class LoopReduce : Instance
{
    protected override string[]? Parameters => ["holder"];

    protected override int Optional => 1;

    public override PyObject Reduce(int protocol) => WithState(new PyObject(Class, PyTuple.Empty, PyConstruction.Call));
}

/// <summary>What the persistent_load of the corpus returns.</summary>
internal sealed class PersistentRef(object? pid) : IDescribed
{
    public object? Pid => pid;

    public object Describe() =>
        new PyObject(new PyGlobal("corpus_types", "PersistentRef"), PyTuple.Empty) { HasState = true, State = new PyDict { ["pid"] = pid } };
}
