namespace PickleGen.Corpus.Tests.Realworld.Expectations;

/// <summary>How an instance is made, as the expectations say it: the class first, whatever a protocol has around it.</summary>
/// <param name="Class">The class or function; null where it is no name.</param>
/// <param name="How">new, call or reconstructor.</param>
internal sealed record Construction(PyGlobal? Class, string How, IReadOnlyList<object?> Args, PyDict? Kwargs)
{
    private static readonly PyGlobal Reconstructor = new("copyreg", "_reconstructor");

    private static readonly PyGlobal Partial = new("functools", "partial");

    public static Construction Of(PyObject instance)
    {
        if (instance.Construction == PyConstruction.New) return new(instance.Class, "new", instance.Args, instance.Kwargs);

        // A subclass of a built-in type at protocols 0 and 1.
        if (Reconstructor.Equals(instance.Class) && instance.Args is [PyGlobal cls, var origin, var content])
            return new(cls, "reconstructor", [origin, content], null);

        // __getnewargs_ex__ at protocols 2 and 3: partial(cls.__new__, cls, *args, **kwargs)().
        if (instance.Callable is PyObject { State: PyTuple { Count: 4 } bound } partial
            && Partial.Equals(partial.Class)
            && bound[1] is PyTuple { Count: > 0 } args && args[0] is PyGlobal made)
            return new(made, "new", [.. args.Skip(1)], bound[2] as PyDict);

        return new(instance.Class, "call", instance.Args, instance.Kwargs);
    }
}
