using System.Globalization;
using System.Numerics;
using System.Text;
using PickleGen.Contexts;
using PickleGen.Internal;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen.Modules;

/// <summary>
/// Python's builtin types by name: what a defaultdict makes, what an instance derives from. Called, they convert a value
/// to what this library has for the type.
/// </summary>
internal static class BuiltinTypes
{
    public static readonly GlobalTarget[] Targets =
    [
        new TypeTarget("list", static arg => Items(arg) is { } items ? new List<object?>(items) : null, static () => new List<object?>(), isFilledByInit: true),
        new TypeTarget("tuple", static arg => arg as PyTuple ?? (Items(arg) is { } items ? PyTuple.Adopt([.. items]) : null), static () => PyTuple.Empty),
        new TypeTarget("dict", Dict, static () => new PyDict(), isFilledByInit: true),
        new TypeTarget("int", Int, static () => 0L),
        new TypeTarget("float", Float, static () => 0.0),
        new TypeTarget("str", static arg => arg is string or PyStr ? arg : null, static () => ""),
        new TypeTarget("bool", static arg => arg is bool ? arg : null, static () => false),
        new NameTarget("object"),
        new NameTarget("type"),
        new NameTarget("memoryview"),
        new NameTarget("Ellipsis"),
        new NameTarget("NotImplemented"),
    ];

    private static IReadOnlyCollection<object?>? Items(object? value) => value switch
    {
        List<object?> or PyTuple or PySet or PyFrozenSet => (IReadOnlyCollection<object?>)value,
        _ => null,
    };

    private static object? Dict(object? value)
    {
        var dict = new PyDict();
        if (value is PyDict other && value.GetType() == typeof(PyDict))
        {
            foreach (var (key, item) in other) dict.SetHashable(key, item);
            return dict;
        }

        if (Items(value) is not { } pairs) return null;
        foreach (var pair in pairs)
        {
            if (pair is not IReadOnlyList<object?> { Count: 2 } both || !PyEquality.IsHashable(both[0])) return null;
            dict.SetHashable(both[0], both[1]);
        }

        return dict;
    }

    private static object? Int(object? value) => value switch
    {
        long or BigInteger => value,
        bool flag => flag ? 1L : 0L,
        string text => Parse(text),
        _ => null,
    };

    private static object? Float(object? value) => value switch
    {
        double or long or bool => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        string { Length: <= NumberText.MaxDigits } text when NumberText.TryParseFloat(Encoding.UTF8.GetBytes(text.Trim()), out var number) => number,
        _ => null,
    };

    private static object? Parse(string text)
    {
        var digits = text.Trim().Replace("_", "", StringComparison.Ordinal);
        if (digits.Length > Internal.NumberText.MaxDigits || !BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
        return number >= long.MinValue && number <= long.MaxValue ? (long)number : number;
    }

    // A name that is data, called or not.
    private sealed class NameTarget(string name) : GlobalTarget(new PyGlobal("builtins", name))
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) => Inert(args);

        public override PickleSlot New(PickleMachine machine, PyTuple args, PyDict? kwargs) =>
            PickleSlot.Object(new PyObject(Name, args) { Kwargs = kwargs });
    }

    private sealed class TypeTarget(string name, Func<object?, object?> convert, Func<object> create, bool isFilledByInit = false) : GlobalTarget(new PyGlobal("builtins", name))
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args)
        {
            if (args.Count == 0) return PickleSlot.From(create());
            if (args.Count > 1) return Inert(args);
            if (convert(args[0]) is { } value) return PickleSlot.From(value);

            // Python would refuse text that is no number; what it makes of other things is not known here.
            return args[0] is string && Name.Name is "int" or "float" ? throw machine.Error($"{Name} cannot be made of this text") : Inert(args);
        }

        // __new__ of what can be changed ignores its arguments, which __init__ would take.
        public override PickleSlot New(PickleMachine machine, PyTuple args, PyDict? kwargs) =>
            isFilledByInit ? PickleSlot.From(create()) : kwargs is null ? Call(machine, args) : PickleSlot.Object(new PyObject(Name, args) { Kwargs = kwargs });
    }
}
