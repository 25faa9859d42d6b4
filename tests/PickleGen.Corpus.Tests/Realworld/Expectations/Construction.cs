namespace PickleGen.Corpus.Tests.Realworld.Expectations;

/// <summary>How an instance is made, as the expectations say it: the class first, whatever a protocol has around it.</summary>
/// <param name="Class">The class or function; null where it is no name.</param>
/// <param name="How">new, call, instance or reconstructor.</param>
internal sealed record Construction(PyGlobal? Class, string How, IReadOnlyList<object?> Args, PyDict? Kwargs)
{
    private static readonly PyGlobal Root = new("builtins", "object");

    private static readonly PyGlobal Partial = new("functools", "partial");

    public static Construction Of(PyObject instance)
    {
        switch (instance.Construction)
        {
            case PyConstruction.New:
                return new(instance.Class, "new", instance.Args, instance.Kwargs);
            case PyConstruction.Instance:
                return new(instance.Class, "instance", instance.Args, null);
            case PyConstruction.Reconstruct:
                // Where the base is object, there is nothing to say about it.
                return new(instance.Class, "reconstructor", Root.Equals(instance.Args[0]) ? [] : instance.Args, null);
        }

        // __getnewargs_ex__ at protocols 2 and 3: partial(cls.__new__, cls, *args, **kwargs)().
        if (instance.Callable is PyObject { State: PyTuple { Count: 4 } bound } partial
            && Partial.Equals(partial.Class)
            && bound[1] is PyTuple { Count: > 0 } args && args[0] is PyGlobal made)
            return new(made, "new", [.. args.Skip(1)], bound[2] as PyDict);

        return new(instance.Class, "call", instance.Args, instance.Kwargs);
    }
}
