using System.Collections;
using System.Numerics;

namespace PickleGen.Corpus.Tests.Support;

/// <summary>What is reachable from a loaded value.</summary>
internal static class ValueGraph
{
    /// <summary>Every object, once. Never recurses: values nest as deep as their pickles say.</summary>
    public static IEnumerable<object> Objects(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var left = new Stack<object?>([root]);
        while (left.TryPop(out var value))
        {
            if (value is null || !seen.Add(value)) continue;
            yield return value;
            foreach (var part in Parts(value)) left.Push(part);
        }
    }

    /// <summary>The names of classes and functions in it.</summary>
    public static IEnumerable<PyGlobal> Names(object? root) => Objects(root).OfType<PyGlobal>();

    /// <summary>
    /// Whether a value by itself is data: of .NET's numbers, texts, times and collections, or of the library's. No
    /// delegate, no type, nothing with a handle.
    /// </summary>
    public static bool IsData(object value)
    {
        var type = value.GetType();
        return type.Assembly == typeof(Pickle).Assembly
            || value is Realworld.PersistentReference
            || type.IsPrimitive
            || value is string or byte[] or decimal or BigInteger or Complex or Guid or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan
            || (type.IsGenericType && type.Namespace == typeof(List<>).Namespace);
    }

    /// <summary>How deep lists, tuples, dicts and their subclasses are nested, going by the first item of each.</summary>
    public static int Depth(object? value)
    {
        var depth = 0;
        while (First(value) is { } first)
        {
            value = first[0];
            depth++;
        }

        return depth;
    }

    private static object?[]? First(object? value) => value switch
    {
        List<object?> { Count: > 0 } list => [list[0]],
        PyTuple { Count: > 0 } tuple => [tuple[0]],
        PyDict { Count: > 0 } dict => [dict.Values.First()],
        PyObject { ListItems: [var item, ..] } => [item],
        PyObject { DictItems: { Count: > 0 } items } => [items.Values.First()],
        _ => null,
    };

    private static IEnumerable<object?> Parts(object value) => value switch
    {
        PyObject instance => [instance.Callable, instance.Args, instance.Kwargs, instance.State, instance.ListItems, instance.DictItems],
        IEnumerable<KeyValuePair<object?, object?>> entries => entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
        string or byte[] => [],
        IEnumerable items => items.Cast<object?>(),
        _ => [],
    };
}
