using System.Globalization;
using System.Numerics;

namespace PickleGen.Scaffold.Tests.Graphs;

/// <summary>
/// Whether two untyped values are the same graph, up to what scaffolded types say they change: a missing attribute may be
/// None, and an int among floats a float. Tuples and other values that cannot change have no identity.
/// </summary>
/// <param name="noneForMissing">An attribute that is missing may be None.</param>
/// <param name="floatForInt">An int may be the float that is equal to it.</param>
internal sealed class GraphComparison(bool noneForMissing, bool floatForInt)
{
    private readonly Dictionary<object, object> _actualOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, object> _expectedOf = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<(object? Expected, object? Actual, string Path)> _left = [];

    /// <summary>Null if they are the same, else where they differ.</summary>
    public string? Difference(object? expected, object? actual)
    {
        _left.Push((expected, actual, "root"));
        while (_left.TryPop(out var pair))
        {
            if (!IsSame(pair.Expected, pair.Actual, pair.Path)) return $"{pair.Path}: expected {Show(pair.Expected)}, found {Show(pair.Actual)}";
        }

        return null;
    }

    private bool IsSame(object? expected, object? actual, string path)
    {
        if (expected is null || actual is null) return expected is null && actual is null;
        if (floatForInt && expected is long number && actual is double real) return number == real;
        if (expected.GetType() != actual.GetType()) return false;
        if (expected is PyTuple tuple) return Items(tuple, (PyTuple)actual, path);
        if (expected is PyFrozenSet frozen) return Items(Sorted(frozen), Sorted((PyFrozenSet)actual), path);
        if (expected is List<object?> or PyDict or PySet or PyObject or PyDeque or PyException)
        {
            var forth = _actualOf.TryGetValue(expected, out var known);
            var back = _expectedOf.TryGetValue(actual, out var other);
            if (forth || back) return ReferenceEquals(known, actual) && ReferenceEquals(other, expected);
            _actualOf.Add(expected, actual);
            _expectedOf.Add(actual, expected);
        }

        return expected switch
        {
            List<object?> list => Items(list, (List<object?>)actual, path),
            PySet set => Items(Sorted(set), Sorted((PySet)actual), path),
            PyDeque deque => Items(deque, (PyDeque)actual, path),
            PyDict dict => Entries(dict, (PyDict)actual, path),
            PyException error => error.Class.Equals(((PyException)actual).Class)
                && Push(error.Args, ((PyException)actual).Args, path) && Push(error.Attributes, ((PyException)actual).Attributes, path),
            PyObject instance => Instances(instance, (PyObject)actual, path),
            byte[] bytes => bytes.AsSpan().SequenceEqual((byte[])actual),
            _ => PickleTools.Json(expected) == PickleTools.Json(actual),
        };
    }

    private bool Instances(PyObject expected, PyObject actual, string path)
    {
        path = $"{path}<{expected.Class?.Name}>";
        var (first, second) = (Making.Of(expected), Making.Of(actual));
        return Push(expected.Callable, actual.Callable, path)
            && first.How == second.How
            && Push(first.Args, second.Args, path + "(args)") && Push(expected.Kwargs, actual.Kwargs, path + "(kwargs)")
            && Push(expected.StateSetter, actual.StateSetter, path)
            && State(expected, actual, path)
            && Items(first.Items ?? [], second.Items ?? [], path) && Entries(first.Entries ?? [], second.Entries ?? [], path);
    }

    // No state is a state without attributes.
    private bool State(PyObject expected, PyObject actual, string path)
    {
        var (first, second) = (expected.State ?? (expected.HasState ? null : new PyDict()), actual.State ?? (actual.HasState ? null : new PyDict()));
        (first, second) = (OfSlots(first), OfSlots(second));
        if (first is not PyDict attributes || second is not PyDict others) return Push(first, second, path + ".state");
        foreach (var (key, value) in others.Where(entry => !attributes.ContainsKey(entry.Key)))
        {
            if (!noneForMissing || value is not null) return false;
        }

        foreach (var (key, value) in attributes)
        {
            if (!others.TryGetValue(key, out var other)) return false;
            Push(value, other, $"{path}.{key}");
        }

        return true;
    }

    // Attributes in a dict and those in slots are set alike.
    private static object? OfSlots(object? state)
    {
        if (state is not PyTuple { Count: 2 } pair || pair[0] is not (null or PyDict) || pair[1] is not PyDict slots) return state;
        var both = new PyDict();
        foreach (var (key, value) in ((PyDict?)pair[0] ?? []).Concat(slots)) both[key] = value;
        return both;
    }

    private bool Entries(PyDict expected, PyDict actual, string path)
    {
        if (expected.Count != actual.Count) return false;
        if (expected is PyDefaultDict defaults) Push(defaults.DefaultFactory, ((PyDefaultDict)actual).DefaultFactory, path);
        return Items(expected.Keys, actual.Keys, path + "{}") && Items(expected.Values, actual.Values, path + "[]");
    }

    private bool Items(IEnumerable<object?> expected, IEnumerable<object?> actual, string path)
    {
        var (first, second) = (expected.ToArray(), actual.ToArray());
        if (first.Length != second.Length) return false;
        for (var i = 0; i < first.Length; i++) Push(first[i], second[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
        return true;
    }

    private bool Push(object? expected, object? actual, string path)
    {
        _left.Push((expected, actual, path));
        return true;
    }

    private static IEnumerable<object?> Sorted(IEnumerable<object?> items) => items.OrderBy(item => item switch
    {
        long or double or BigInteger => "n" + Convert.ToString(item, CultureInfo.InvariantCulture),
        _ => PickleTools.Json(item),
    }, StringComparer.Ordinal);

    private static string Show(object? value) => PickleTools.Json(value) is { Length: > 300 } text ? text[..300] + "…" : PickleTools.Json(value);
}
