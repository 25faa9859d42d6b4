namespace PickleGen.Corpus.Tests.Mapped;

// Subclasses of builtins and collections that are made empty, by __new__ with whatever arguments, and filled later.
internal abstract class MutableSubclass(string origin) : BuiltinSubclass(origin)
{
    public override void New(PyTuple args, PyDict? kwargs) => Value = Empty();

    public override void Reconstruct(PyGlobal origin, object? value)
    {
        base.Reconstruct(origin, value);
        Init(new PyTuple(value));
    }

    public override void Init(PyTuple args)
    {
        if (args.Count > 1) throw TypeError("at most one argument");
        if (args.Count == 1) Fill(args[0]);
    }

    protected abstract object Empty();

    protected abstract void Fill(object? value);
}

internal class ListSub() : MutableSubclass("list")
{
    public override void Append(object? item) => ((List<object?>)Value!).Add(item);

    public override PyObject Reduce(int protocol) => WithState(new PyObject(Class, PyTuple.Empty) { ListItems = (List<object?>)Value! });

    protected override object Empty() => new List<object?>();

    protected override void Fill(object? value) => ((List<object?>)Value!).AddRange(Items(value));
}

internal sealed class SlotListSub : ListSub
{
    protected override string[]? Slots => ["note"];
}

internal class DictSub() : MutableSubclass("dict")
{
    public override void SetItem(object? key, object? value) => ((PyDict)Value!)[key] = value;

    public override PyObject Reduce(int protocol) => WithState(new PyObject(Class, PyTuple.Empty) { DictItems = (PyDict)Value! });

    protected override object Empty() => new PyDict();

    protected override void Fill(object? value)
    {
        if (value is PyDict dict)
        {
            foreach (var (key, item) in dict) SetItem(key, item);
            return;
        }

        foreach (var pair in Items(value))
        {
            if (Items(pair) is not [var key, var item]) throw TypeError("no pair");
            SetItem(key, item);
        }
    }
}

internal sealed class OrderedSub : DictSub
{
    public override PyObject Reduce(int protocol) => WithState(new PyObject(Class, PyTuple.Empty, PyConstruction.Call) { DictItems = (PyDict)Value! });

    protected override object Empty() => new PyOrderedDict();
}

internal sealed class DefaultSub : DictSub
{
    public override void Init(PyTuple args) => ((PyDefaultDict)Value!).DefaultFactory = args.Count == 0 ? null : args[0];

    public override PyObject Reduce(int protocol) =>
        WithState(new PyObject(Class, new PyTuple(((PyDefaultDict)Value!).DefaultFactory), PyConstruction.Call) { DictItems = (PyDict)Value });

    protected override object Empty() => new PyDefaultDict();
}

internal sealed class DequeSub() : MutableSubclass("deque")
{
    public override void Init(PyTuple args)
    {
        Value = new PyDeque(args.Count == 2 ? (long?)args[1] : null);
        if (args.Count > 0) Fill(args[0]);
    }

    public override void Append(object? item) => ((PyDeque)Value!).Append(item);

    public override PyObject Reduce(int protocol) =>
        WithState(new PyObject(Class, new PyTuple(PyTuple.Empty, ((PyDeque)Value!).MaxLength), PyConstruction.Call) { ListItems = [.. (PyDeque)Value] });

    protected override object Empty() => new PyDeque();

    protected override void Fill(object? value)
    {
        foreach (var item in Items(value)) Append(item);
    }
}

internal sealed class SetSub() : MutableSubclass("set")
{
    public override void Add(object? item) => ((PySet)Value!).Add(item);

    public override PyObject Reduce(int protocol) => WithState(new PyObject(Class, new PyTuple(Items(Value)), PyConstruction.Call));

    protected override object Empty() => new PySet();

    protected override void Fill(object? value)
    {
        foreach (var item in Items(value)) Add(item);
    }
}

internal sealed class ByteArraySub() : MutableSubclass("bytearray")
{
    public override void Init(PyTuple args) => Value = new PyByteArray(args switch
    {
        [] => [],
        [byte[] bytes] => bytes,
        [string text, "latin-1"] => System.Text.Encoding.Latin1.GetBytes(text),
        _ => throw TypeError("no bytearray"),
    });

    public override PyObject Reduce(int protocol) => WithState(new PyObject(Class, new PyTuple(((PyByteArray)Value!).Bytes), PyConstruction.Call));

    protected override object Empty() => new PyByteArray([]);

    protected override void Fill(object? value) => Init(new PyTuple(value));
}
