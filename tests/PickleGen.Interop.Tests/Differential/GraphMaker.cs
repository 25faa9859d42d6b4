using System.Numerics;

namespace PickleGen.Interop.Tests.Differential;

/// <summary>Graphs made at random: one seed, one graph. Instances are of classes in graph_types.py.</summary>
internal sealed class GraphMaker
{
    private static readonly string[] Words =
    [
        "", "a", "label", "content", "Gr\u00fc\u00dfe", "line\nfeed", "back\\slash", "\0", "\u001a", "\r\n", "\u007f\u0080\u00ff",
        "\u20ac", "\U0001f600", "\ud800", "x\udfffy", "quote'\"", "\\u0041", "\u2028", "\ufeff",
    ];

    private static readonly double[] Doubles =
        [0, -0.0, 1, -1.5, 0.1, 1e22, 1e23, 5e-324, double.MaxValue, double.PositiveInfinity, double.NegativeInfinity, 123456789.123, 1e16, 9007199254740993, 1.8446744073709552e19];

    private static readonly int[] Exponents = [0, 7, 8, 15, 16, 31, 32, 53, 63, 64, 127, 2039, 2040];

    private readonly Random _random;
    private readonly bool _forPython2;
    private readonly List<object?> _made = [];
    private long _labels;
    private int _left;

    public GraphMaker(int seed, bool forPython2)
    {
        _random = new(seed);
        _forPython2 = forPython2;
        _left = Any([1, 3, 10, 30, 60]);
    }

    public object? Graph() => Value(0);

    private T Any<T>(ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    private bool Chance(double share) => _random.NextDouble() < share;

    private object? Value(int depth)
    {
        _left--;
        if (_made.Count > 0 && Chance(0.2)) return _made[_random.Next(_made.Count)];
        if (_left <= 0 || depth > 12) return Scalar();
        var value = _random.Next(14) switch
        {
            < 3 => Scalar(),
            3 => Text(),
            4 => Data(),
            5 or 6 => Library(),
            7 => Name(),
            < 11 => Container(depth + 1),
            _ => Instance(depth + 1),
        };
        return Chance(0.5) ? Made(value) : value;
    }

    private List<object?> Values(int depth)
    {
        var values = new List<object?>();
        for (var left = _random.Next(6); left > 0; left--) values.Add(Value(depth));
        return values;
    }

    /// <summary>A value that may be referred to from now on. One whose parts are still to come can be part of cycles.</summary>
    private T Made<T>(T value)
    {
        _made.Add(value);
        return value;
    }

    private object? Scalar() => _random.Next(9) switch
    {
        0 => null,
        1 => Chance(0.5),
        2 => _random.Next(-300, 300),
        3 => (Chance(0.5) ? 1 : -1) * (BigInteger.Pow(2, Any(Exponents)) + _random.Next(-1, 2)),
        4 => _random.NextInt64(long.MinValue, long.MaxValue),
        5 => Any(Doubles),
        6 => BitConverter.Int64BitsToDouble(_random.NextInt64() & ~(1L << 62)),
        7 => Any<object>([byte.MaxValue, short.MinValue, uint.MaxValue, ulong.MaxValue, Int128.MinValue, 0.1f, (Half)0.5]),
        _ => Any(Words),
    };

    private object Text() => _random.Next(8) switch
    {
        // The halves of a pair, which Python 2 takes for the character they make.
        0 when !_forPython2 => new PyStr('a', 0xd83d, 0xde00),
        1 => new string('x', Any([255, 256, 65535, 70000])),
        2 => new string('\u20ac', Any([85, 86, 22000])),
        _ => string.Concat(Any(Words), (char)_random.Next(1, 0xd800), Any(Words)),
    };

    private object Data()
    {
        var bytes = new byte[Any([0, 1, 2, 5, 20, 255, 256, Chance(0.1) ? 70000 : 3])];
        _random.NextBytes(bytes);
        return Chance(0.3) ? new PyByteArray(bytes) : bytes;
    }

    private object Library() => _random.Next(_forPython2 ? 8 : 9) switch
    {
        0 => Any([1.50m, -0.001m, decimal.MaxValue, decimal.MinValue, 0m, 100m]),
        1 => new Guid(_random.Next(), 2, 3, 4, 5, 6, 7, 8, 9, 10, 255),
        2 => new DateOnly(_random.Next(1, 9999), 2, 28),
        3 => new TimeOnly(_random.Next(24), 59, 0).Add(TimeSpan.FromMicroseconds(Any([0, 1, 999999]))),
        4 => TimeSpan.FromSeconds(_random.Next(-100_000_000, 100_000_000)) + TimeSpan.FromMicroseconds(Any([0, 1, -1])),
        5 => new DateTime(_random.Next(1, 9999), 12, 31, 23, 59, 59).AddMicroseconds(Any([0, 1, 999999])),
        6 => new Complex(Any(Doubles), Any(Doubles)),
        7 => new DateTime(2024, 2, 29),
        _ => new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromMinutes(_random.Next(-840, 841))),
    };

    private PyGlobal Name() => Any(
    [
        new PyGlobal("builtins", "dict"), new PyGlobal("builtins", "len"), new PyGlobal("collections", "OrderedDict"), new PyGlobal("graph_types", "Plain"),
        new PyGlobal("graph_types", _forPython2 ? "function" : "Outer.Inner"),
    ]);

    private object? Hashable(int depth) => (depth > 5 ? 0 : _random.Next(7)) switch
    {
        < 2 => Scalar(),
        2 => Any(Words),
        3 => Any<object>([true, false, 0, 1L, 1.0, 0.0, -0.0, BigInteger.One, 1m, 2.0, 2, 2.00m, new Complex(2, 0), 1UL << 63, 9.223372036854775808e18]),
        4 => new PyTuple([.. Hashables(depth)]),
        5 => new PyFrozenSet(Hashables(depth)),
        _ => Plain(depth),
    };

    private List<object?> Hashables(int depth)
    {
        var items = new List<object?>();
        for (var left = _random.Next(4); left > 0; left--) items.Add(Hashable(depth + 1));
        return items;
    }

    private object Container(int depth)
    {
        switch (_random.Next(6))
        {
            case 0 or 1:
                var list = new List<object?>();
                if (Chance(0.5)) Made(list);
                list.AddRange(Values(depth));
                if (Chance(0.03)) list.AddRange(Enumerable.Repeat<object?>(7, Any([999, 1000, 1001, 2500])));
                return list;
            case 2:
                return new PyTuple([.. Values(depth)]);
            case 3:
                var set = new PySet();
                if (Chance(0.5)) Made(set);
                foreach (var item in Hashables(depth)) set.Add(item);
                return set;
            case 4:
                return new PyFrozenSet(Hashables(depth));
            default:
                var dict = new PyDict();
                if (Chance(0.5)) Made(dict);
                Fill(dict, depth);
                for (var more = Chance(0.03) ? Any([999, 1000, 1001, 2001]) : 0; more > 0; more--) dict[more] = more;
                return dict;
        }
    }

    private PyDict Fill(PyDict dict, int depth)
    {
        for (var left = _random.Next(5); left > 0; left--) dict[Hashable(depth)] = Value(depth);
        return dict;
    }

    private PyObject Instance(int depth)
    {
        switch (_random.Next(9))
        {
            case 0:
                return WithState(New("ListSub"), value => value.ListItems = Values(depth), depth);
            case 1:
                return WithState(New("DictSub"), value => value.DictItems = Fill([], depth), depth);
            case 2:
                return new(Class("make_box"), new PyTuple(_labels++, Value(depth)), PyConstruction.Call);
            case 3:
                return new(Class("Keywords"), new PyTuple(_labels++)) { Kwargs = new() { ["one"] = Value(depth), ["two"] = Value(depth) } };
            case 4:
                var outside = Made(new PyObject(Class("SetFromOutside"), new PyTuple(_labels++), PyConstruction.Call) { StateSetter = Class("set_content"), HasState = true });
                outside.State = Value(depth);
                return outside;
            case 5:
                var slots = Made(New("Slots"));
                (slots.HasState, slots.State) = (true, new PyTuple(null, new PyDict { ["label"] = _labels++, ["one"] = Value(depth) }));
                return slots;
            case 6:
                return WithState(new(Class("Classic"), PyTuple.Empty, PyConstruction.Instance), null, depth);
            case 7:
                return WithState(new(Class("Plain"), new PyTuple(new PyGlobal("builtins", "object"), null), PyConstruction.Reconstruct), null, depth);
            default:
                return Plain(depth);
        }
    }

    private PyObject Plain(int depth) => WithState(New("Plain"), null, depth);

    private PyObject WithState(PyObject instance, Action<PyObject>? fill, int depth)
    {
        if (Chance(0.5)) Made(instance);
        fill?.Invoke(instance);
        var state = new PyDict { ["label"] = _labels++ };
        (instance.HasState, instance.State) = (true, state);
        state["content"] = Value(depth);
        return instance;
    }

    private static PyObject New(string name) => new(Class(name), PyTuple.Empty);

    private static PyGlobal Class(string name) => new("graph_types", name);
}
