using System.Numerics;
using PickleGen.Contexts;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen.Modules;

/// <summary>Python's <c>collections</c>: OrderedDict, defaultdict, Counter and deque.</summary>
internal static class CollectionsModule
{
    public static readonly GlobalTarget OrderedDict = new Target(WellKnown.OrderedDict, MakeOrderedDict);
    public static readonly GlobalTarget DefaultDict = new Target(WellKnown.DefaultDict, MakeDefaultDict);
    public static readonly GlobalTarget Counter = new Target(WellKnown.Counter, MakeCounter);
    public static readonly GlobalTarget Deque = new Target(WellKnown.Deque, MakeDeque);

    // OrderedDict(), and OrderedDict([[key, value], ...]) as Python 2 has it.
    private static PyOrderedDict? MakeOrderedDict(PickleMachine machine, PyTuple args)
    {
        var dict = new PyOrderedDict();
        return args.Count == 0 || (args.Count == 1 && TryUpdate(machine, dict, args[0])) ? dict : null;
    }

    // defaultdict(), defaultdict(factory), defaultdict(factory, {...}).
    private static PyDefaultDict? MakeDefaultDict(PickleMachine machine, PyTuple args)
    {
        if (args.Count == 0) return new PyDefaultDict();
        if (!MayBeCallable(args[0])) throw machine.Error("the first argument of a defaultdict must be callable or None");
        var dict = new PyDefaultDict(args[0]);
        return args.Count == 1 || (args.Count == 2 && TryUpdate(machine, dict, args[1])) ? dict : null;
    }

    // Counter(), Counter({element: count}), Counter([element, ...]), Counter(None).
    private static PyCounter? MakeCounter(PickleMachine machine, PyTuple args)
    {
        var counter = new PyCounter();
        if (args is [] or [null]) return counter;
        if (args.Count != 1) return null;
        if (args[0] is PyDict counts) return TryUpdate(machine, counter, counts) ? counter : null;
        if (Iterables.Of(args[0]) is not { } elements) return null;
        foreach (var element in elements)
        {
            machine.RequireHashable(element);
            counter.SetHashable(element, counter.TryGetValue(element, out var count) ? (long)count! + 1 : 1L);
        }

        return counter;
    }

    // deque(), deque(items), deque(items, maxlen).
    private static PyDeque? MakeDeque(PickleMachine machine, PyTuple args)
    {
        if (args.Count > 2) return null;
        long? length = null;
        if (args.Count == 2 && args[1] is { } limit)
        {
            if (PyInt.Index(limit) is not { } number) throw machine.Error("the maxlen of a deque must be an int");
            if (number < BigInteger.Zero || number > long.MaxValue) throw machine.Error("the maxlen of a deque must be non-negative and of 63 bits");
            length = (long)number;
        }

        if (args.Count > 0 && Iterables.Of(args[0]) is null) return null;
        var deque = new PyDeque(length);
        foreach (var item in args.Count == 0 ? [] : Iterables.Of(args[0])!) deque.Append(item);
        return deque;
    }

    // Entries of a dict, or pairs.
    private static bool TryUpdate(PickleMachine machine, PyDict dict, object? source)
    {
        if (source is PyDict entries)
        {
            foreach (var (key, value) in entries) dict.SetHashable(key, value);
            return true;
        }

        if (Iterables.Of(source) is not { } pairs) return false;
        foreach (var pair in pairs)
        {
            var (key, value) = pair switch
            {
                List<object?> { Count: 2 } list => (list[0], list[1]),
                PyTuple { Count: 2 } tuple => (tuple[0], tuple[1]),
                _ => throw machine.Error("a dict is made of pairs"),
            };
            machine.RequireHashable(key);
            dict.SetHashable(key, value);
        }

        return true;
    }

    // Whatever is an object of a class may be; what is plain data is not.
    private static bool MayBeCallable(object? value) => value is null or PyGlobal or PyObject
        || !(value is string or byte[] or PyTuple or IReducible or IConvertible or BigInteger || !PyEquality.IsHashable(value));

    private sealed class Target(PyGlobal name, Func<PickleMachine, PyTuple, object?> make) : GlobalTarget(name)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            make(machine, args) is { } value ? PickleSlot.Object(value) : Inert(args);

        // __new__ of these ignores its arguments, which __init__ would take.
        public override PickleSlot New(PickleMachine machine, PyTuple args, PyDict? kwargs) =>
            args.Count == 0 && kwargs is null
                ? Call(machine, args)
                : PickleSlot.Object(new PyObject(Name, args) { Kwargs = kwargs });
    }
}
