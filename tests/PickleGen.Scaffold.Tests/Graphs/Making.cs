namespace PickleGen.Scaffold.Tests.Graphs;

/// <summary>How an object is made, whatever the protocol's way to say so.</summary>
internal sealed record Making(PyConstruction How, PyTuple Args, List<object?>? Items, PyDict? Entries)
{
    public static Making Of(PyObject instance) => (instance.Construction, instance.Args) switch
    {
        (PyConstruction.Reconstruct, [PyGlobal { Module: "builtins", Name: "object" }, null]) => new(PyConstruction.New, PyTuple.Empty, instance.ListItems, instance.DictItems),
        (PyConstruction.Reconstruct, [PyGlobal { Module: "builtins", Name: "tuple" }, PyTuple args]) => new(PyConstruction.New, args, instance.ListItems, instance.DictItems),
        (PyConstruction.Reconstruct, [PyGlobal { Module: "builtins", Name: "list" }, List<object?> items]) => new(PyConstruction.New, PyTuple.Empty, items, instance.DictItems),
        (PyConstruction.Reconstruct, [PyGlobal { Module: "builtins", Name: "dict" }, PyDict entries]) => new(PyConstruction.New, PyTuple.Empty, instance.ListItems, entries),
        (PyConstruction.Instance, { Count: 0 }) => new(PyConstruction.New, PyTuple.Empty, instance.ListItems, instance.DictItems),
        (PyConstruction.Instance, var args) => new(PyConstruction.Call, args, instance.ListItems, instance.DictItems),
        var (how, args) => new(how, args, instance.ListItems, instance.DictItems),
    };
}
