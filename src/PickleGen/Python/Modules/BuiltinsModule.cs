using System.Numerics;
using PickleGen.Contexts;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen.Modules;

/// <summary>
/// Python's <c>builtins</c>: the constructors that pickles call for values. None of them takes a size: a pickle
/// pays for what it makes.
/// </summary>
internal static class BuiltinsModule
{
    public static readonly GlobalTarget Complex = new Target(new PyGlobal("builtins", "complex"), static args =>
        args is [double real, double imaginary] ? new Complex(real, imaginary) : null);

    public static readonly GlobalTarget[] Targets =
    [
        Complex,
        new GetAttrTarget(),
        new Target(WellKnown.Set, static args => Items(args) is { } items ? Fill(items) : null, static () => new PySet()),
        new Target(WellKnown.FrozenSet, static args => Items(args) is { } items ? new PyFrozenSet(items) : null),
        new BytesTarget(WellKnown.Bytes, static bytes => bytes),
        new RangeTarget(),
        new SliceTarget(),
        new BytesTarget(WellKnown.ByteArray, static bytes => new PyByteArray(bytes), static () => new PyByteArray([])),
    ];

    private static IReadOnlyCollection<object?>? Items(PyTuple args) => args.Count switch
    {
        0 => [],
        1 => args[0] switch
        {
            List<object?> list => list,
            PyTuple tuple => tuple,
            PySet set => set,
            PyFrozenSet set => set,
            _ => null,
        },
        _ => null,
    };

    private static PySet Fill(IReadOnlyCollection<object?> items)
    {
        var set = new PySet();
        foreach (var item in items) set.Add(item);
        return set;
    }

    // bytes(), bytes(b'...'), bytearray(text, 'latin-1'), bytearray([1, 2]).
    private static byte[]? Bytes(PyTuple args)
    {
        if (args.Count == 0) return [];
        if (args.Count == 1 && args[0] is byte[] bytes) return [.. bytes];
        if (args.Count == 2 && args[0] is string text && args[1] is string encoding) return CodecsModule.Encode(text, encoding);
        if (args.Count != 1 || args[0] is not List<object?> list) return null;
        var result = new byte[list.Count];
        for (var i = 0; i < result.Length; i++)
        {
            if (list[i] is not (>= 0L and <= 255L)) return null;
            result[i] = (byte)(long)list[i]!;
        }

        return result;
    }

    // bytes and bytearray, with an encoding if it is of text.
    private sealed class BytesTarget(PyGlobal name, Func<byte[], object> make, Func<object>? empty = null) : GlobalTarget(name)
    {
        // __new__ of bytearray ignores its arguments, which __init__ would take.
        public override PickleSlot New(PickleMachine machine, PyTuple args, PyDict? kwargs) =>
            empty is null ? base.New(machine, args, kwargs) : PickleSlot.Object(empty());

        public override PickleSlot Call(PickleMachine machine, PyTuple args)
        {
            if (args is [_, not (string or PyObject), ..]) throw machine.Error($"the encoding of {Name.Name} must be a str");
            if (args is [string]) throw machine.Error($"{Name.Name} of text needs an encoding");
            return Bytes(args) is { } bytes ? PickleSlot.From(make(bytes)) : Inert(args);
        }
    }

    // Below protocol 4 what is in a class is getattr(Outer, 'Inner'): a qualified name, as later protocols have it, where
    // such a call gets a method. The methods that Python gives every class are part of shapes that are recognized.
    private sealed class GetAttrTarget() : GlobalTarget(WellKnown.GetAttr)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args)
        {
            if (args is not [PyGlobal outer, string name] || !IsPublic(name)) return Inert(args);
            var slot = machine.Claimed(new PyGlobal(outer.Module, $"{outer.Name}.{name}"));
            return machine.Protocol < 4 || slot.Value is not PyGlobal ? slot : Inert(args);
        }

        private static bool IsPublic(string name) =>
            name.Length is > 0 and <= MaxNameLength && !name.Contains('.', StringComparison.Ordinal) && !(name.StartsWith("__", StringComparison.Ordinal) && name.EndsWith("__", StringComparison.Ordinal));
    }

    private const int MaxNameLength = 1024;

    // range(stop), range(start, stop), range(start, stop, step)
    private sealed class RangeTarget() : GlobalTarget(WellKnown.Range)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args)
        {
            if (args.Count is 0 or > 3) throw machine.Error($"range takes 1 to 3 arguments, not {args.Count}");
            var numbers = new BigInteger[args.Count];
            for (var i = 0; i < numbers.Length; i++)
                numbers[i] = PyInt.Index(args[i]) ?? throw machine.Error("the arguments of a range must be ints");
            var step = numbers.Length == 3 ? numbers[2] : BigInteger.One;
            if (step.IsZero) throw machine.Error("the step of a range must not be zero");
            return PickleSlot.Object(numbers.Length == 1
                ? new PyRange(BigInteger.Zero, numbers[0], step)
                : new PyRange(numbers[0], numbers[1], step));
        }
    }

    // slice(stop), slice(start, stop), slice(start, stop, step)
    private sealed class SliceTarget() : GlobalTarget(WellKnown.Slice)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) => args switch
        {
            [var stop] => PickleSlot.Object(new PySlice(null, stop)),
            [var start, var stop] => PickleSlot.Object(new PySlice(start, stop)),
            [var start, var stop, var step] => PickleSlot.Object(new PySlice(start, stop, step)),
            _ => throw machine.Error($"slice takes 1 to 3 arguments, not {args.Count}"),
        };
    }

    private sealed class Target(PyGlobal name, Func<PyTuple, object?> make, Func<object>? empty = null) : GlobalTarget(name)
    {
        // __new__ of set ignores its arguments, which __init__ would take.
        public override PickleSlot New(PickleMachine machine, PyTuple args, PyDict? kwargs) =>
            empty is null ? base.New(machine, args, kwargs) : PickleSlot.Object(empty());

        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            PickleSlot.From(make(args) ?? new PyObject(Name, args, PyConstruction.Call));
    }
}
