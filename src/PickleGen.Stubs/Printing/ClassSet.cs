using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>All classes that are described. Where two types have one Python class, the first one says what it is.</summary>
internal sealed class ClassSet
{
    private readonly Dictionary<ClassName, ClassDescription> _classes = [];

    public ClassSet(IEnumerable<ClassDescription> classes)
    {
        foreach (var description in classes) _classes.TryAdd(description.Name, description);
        Modules = [.. _classes.Keys.Select(name => name.Module).Distinct().Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Modules { get; }

    public ClassDescription? Find(ClassName name) => _classes.GetValueOrDefault(name);

    public bool Has(string module) => Modules.Contains(module);

    public IEnumerable<ClassDescription> Of(string module) =>
        _classes.Values.Where(description => description.Name.Module == module).OrderBy(description => description.Name.Qualified, StringComparer.Ordinal);

    /// <summary>The described base classes, nearest first; each once, however they refer to each other.</summary>
    public IReadOnlyList<ClassDescription> Ancestors(ClassDescription description)
    {
        var found = new List<ClassDescription>();
        var open = new Queue<ClassName>(description.Bases);
        while (open.TryDequeue(out var name))
        {
            if (Find(name) is not { } ancestor || found.Contains(ancestor) || ancestor == description) continue;
            found.Add(ancestor);
            foreach (var further in ancestor.Bases) open.Enqueue(further);
        }

        return found;
    }
}
