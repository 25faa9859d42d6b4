using System.Numerics;

namespace PickleGen.Corpus.Tests.Mapped;

/// <summary>An instance of a subclass of a builtin type: its contents as a value of that type, and attributes.</summary>
internal abstract class BuiltinSubclass(string origin) : Instance
{
    private PyGlobal Origin => new("builtins", origin);

    /// <summary>The contents.</summary>
    public object? Value { get; protected set; }

    public override void Reconstruct(PyGlobal origin, object? value)
    {
        if (!origin.Equals(Origin)) throw TypeError($"{Class} is no {origin}");
        New(new PyTuple(value), null);
    }

    public override object Describe() => WithState(new PyObject(Class, new PyTuple(Origin, Value), PyConstruction.Reconstruct));

    public override PyObject Reduce(int protocol) => WithState(new PyObject(Class, new PyTuple(Value)));
}

internal class IntSub() : BuiltinSubclass("int")
{
    public override void New(PyTuple args, PyDict? kwargs) =>
        Value = args is [long or BigInteger] && kwargs is null ? args[0] : throw TypeError("no int");
}

// int.__new__ by keyword-only arguments.
internal sealed class IntWithArgs : IntSub
{
    public override void New(PyTuple args, PyDict? kwargs)
    {
        if (kwargs is not { Count: 1 } || !kwargs.TryGetValue("unit", out var unit)) throw TypeError("__new__ needs the keyword unit");
        base.New(args, null);
        Attributes["unit"] = unit;
    }

    public override PyObject Reduce(int protocol) =>
        WithState(new PyObject(Class, new PyTuple(Value)) { Kwargs = new PyDict { ["unit"] = Attributes["unit"] } });
}

internal sealed class FloatSub() : BuiltinSubclass("float")
{
    public override void New(PyTuple args, PyDict? kwargs) => Value = args is [double number] && kwargs is null ? number : throw TypeError("no float");
}

internal sealed class ComplexSub() : BuiltinSubclass("complex")
{
    public override void New(PyTuple args, PyDict? kwargs) => Value = args switch
    {
        [Complex number] => number,
        [double real, double imaginary] => new Complex(real, imaginary),
        _ => throw TypeError("no complex"),
    };

    public override PyObject Reduce(int protocol) => WithState(new PyObject(Class, new PyTuple(((Complex)Value!).Real, ((Complex)Value).Imaginary)));
}

internal sealed class TextSub() : BuiltinSubclass("str")
{
    public override void New(PyTuple args, PyDict? kwargs) => Value = args is [string text] && kwargs is null ? text : throw TypeError("no str");
}

internal sealed class BytesSub() : BuiltinSubclass("bytes")
{
    public override void New(PyTuple args, PyDict? kwargs) => Value = args is [byte[] bytes] && kwargs is null ? bytes : throw TypeError("no bytes");
}

internal class TupleSub() : BuiltinSubclass("tuple")
{
    public override void New(PyTuple args, PyDict? kwargs)
    {
        if (args.Count > 1 || kwargs is not null) throw TypeError("tuple expected at most 1 argument");
        Value = args.Count == 0 ? PyTuple.Empty : args[0] as PyTuple ?? new PyTuple([.. Items(args[0])]);
    }
}

internal sealed class FrozenSetSub() : BuiltinSubclass("frozenset")
{
    protected override string[]? Parameters => ["items"];

    public override void New(PyTuple args, PyDict? kwargs) => Value = new PyFrozenSet(args.Count == 0 ? [] : Items(args[0]));

    public override void Init(PyTuple args)
    {
    }

    public override PyObject Reduce(int protocol) => WithState(new PyObject(Class, new PyTuple(Items(Value)), PyConstruction.Call));
}
