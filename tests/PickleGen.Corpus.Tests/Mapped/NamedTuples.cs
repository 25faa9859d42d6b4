namespace PickleGen.Corpus.Tests.Mapped;

// Subclasses of tuple whose __new__ takes the items one by one.
internal abstract class NamedTuple(int fields, int optional = 0) : TupleSub
{
    public override void New(PyTuple args, PyDict? kwargs)
    {
        if (args.Count > fields || args.Count < fields - optional || kwargs is not null) throw TypeError($"{fields} fields, not {args.Count}");
        Value = args;
    }

    // tuple.__new__ takes the items together.
    public override void Reconstruct(PyGlobal origin, object? value) => Value = value as PyTuple ?? throw TypeError("no tuple");

    public override PyObject Reduce(int protocol) => WithState(new PyObject(Class, (PyTuple)Value!));
}

internal sealed class Pair() : NamedTuple(2);

internal sealed class PairSub() : NamedTuple(2);

internal sealed class NewArgsTuple() : NamedTuple(2);

internal sealed class Triple() : NamedTuple(3);

internal sealed class Point3() : NamedTuple(3, optional: 1)
{
    public override void New(PyTuple args, PyDict? kwargs)
    {
        base.New(args, kwargs);
        if (args.Count == 2) Value = new PyTuple(args[0], args[1], 0L);
    }
}
