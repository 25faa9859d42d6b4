using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>
/// All classes that are described. Where two types have one Python class, the first one says what it is, but none without instances
/// if the other has some.
/// </summary>
internal sealed class ClassSet
{
    private readonly Dictionary<ClassName, ClassDescription> _classes = [];

    // A base that nobody describes, because there is no code for it, is there as a class all the same.
    public ClassSet(IEnumerable<ClassDescription> classes)
    {
        foreach (var description in classes.OrderBy(description => description.IsAbstract)) _classes.TryAdd(description.Name, description);
        foreach (var missing in _classes.Values.SelectMany(description => description.Bases).Where(name => _classes.Keys.Any(known => known.Module == name.Module)).ToList())
            _classes.TryAdd(missing, ClassDescription.Abstract(missing));
        Modules = [.. _classes.Keys.Select(name => name.Module).Distinct().Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Modules { get; }

    public ClassDescription? Find(ClassName name) => _classes.GetValueOrDefault(name);

    public bool Has(string module) => Modules.Contains(module);

    public IEnumerable<ClassDescription> Of(string module) =>
        _classes.Values.Where(description => description.Name.Module == module).OrderBy(description => description.Name.Qualified, StringComparer.Ordinal);

    /// <summary>The bases as Python takes them: none that another one has already, and none that is frozen where the class is not.</summary>
    public IReadOnlyList<ClassName> Bases(ClassDescription description) =>
    [
        .. description.Bases.Distinct().Where(name => name != description.Name && description.Bases.All(other => other == name || Find(other) is not { } described || Ancestors(described).All(ancestor => ancestor.Name != name))
            && (Find(name) is not { IsAbstract: false } parent || parent.Form == ClassForm.FrozenSlots == (description.Form == ClassForm.FrozenSlots))),
    ];

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
