using PickleGen.Corpus.Tests.Mapped;
using PickleGen.Corpus.Tests.Support;

namespace PickleGen.Corpus.Tests.Values;

/// <summary>What is left of a value when its classes are mapped.</summary>
internal static class MappedGraph
{
    private static readonly string[] Modules = ["corpus_types", "corpus_modern", "__main__", "http.cookies"];

    /// <summary>An inert object of a class that is mapped, and should have been made of its type; its tree may look the same.</summary>
    public static PyGlobal? FindInert(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var left = new Stack<object?>([root]);
        while (left.TryPop(out var start))
        {
            foreach (var value in ValueGraph.Objects(start))
            {
                if (!seen.Add(value)) continue;
                if (value is PyObject { Class: { } cls } && Modules.Contains(cls.Module)) return cls;
                foreach (var part in PartsOf(value)) left.Push(part);
            }
        }

        return null;
    }

    private static object?[] PartsOf(object value) => value switch
    {
        BuiltinSubclass instance => [instance.Attributes, instance.Value],
        Instance instance => [instance.Attributes],
        IDescribed described when described.Describe() is PyObject said => [said.State],
        _ => [],
    };
}
