namespace PickleGen.Generator.Incremental;

/// <summary>
/// The names that the models of one unit can depend on: those in its own text, in that of its base types and containing
/// types (all parts), and what lies behind the types named there as far as parsers look. Names that nothing declares
/// belong to it: something may declare them later.
/// </summary>
internal sealed class Dependencies
{
    private readonly World _world;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bases = new(StringComparer.Ordinal);
    private readonly HashSet<SourceUnit> _expanded = [];
    private readonly HashSet<SourceUnit> _linked = [];
    private readonly Stack<string> _pending = new();
    private Dependencies(World world) => _world = world;

    public static HashSet<string> Of(SourceUnit unit, World world)
    {
        var search = new Dependencies(world);
        search.Run(unit);
        return search._names;
    }

    /// <summary>The mark of a name whose spelling matters in any case: files must not differ in that alone.</summary>
    public static string AnyCase(string name) => "~" + name.ToUpperInvariant();

    /// <summary>The mark of what is inside the type of a name, and concerns those only who look into it.</summary>
    public static string Inside(string name) => "." + name;

    /// <summary>Whether something of what has changed is among the dependencies.</summary>
    public static bool Include(HashSet<string> dependencies, HashSet<string> changed) =>
        changed.Count > 0 && (dependencies.Contains(Words.Any) || dependencies.Overlaps(changed));

    private void Run(SourceUnit unit)
    {
        foreach (var name in unit.Names)
        {
            _names.Add(AnyCase(name));
            AddBase(name);
        }

        var space = new HashSet<string>(StringComparer.Ordinal);
        Words.Add(unit.Space, space);
        foreach (var name in space)
        {
            _names.Add(name);
            _names.Add(AnyCase(name));
        }

        AddBases(_world.GlobalWords);
        Expand(unit);

        // What a context says of a type concerns the type's members.
        if (_world.Defining.Any(site => site.Unit == unit))
            AddBases(unit.Words);

        while (_pending.Count > 0)
        {
            foreach (var named in _world.Declaring(_pending.Pop()))
                Link(named);
        }
    }

    private void Expand(SourceUnit unit)
    {
        if (!_expanded.Add(unit))
            return;

        foreach (var name in unit.Names)
            _names.Add(Inside(name));

        AddAll(unit.Words);
        AddAll(unit.File.Words);
        AddBases(unit.BaseWords);
        AddBases(unit.File.AliasWords);
    }

    private void Link(SourceUnit unit)
    {
        if (!_linked.Add(unit))
            return;

        AddAll(unit.LinkWords ?? unit.Words);
        AddAll(unit.File.Words);

        // Other parts of the types it is nested in.
        foreach (var name in unit.Names)
            Add(name);
    }

    private void AddBases(HashSet<string> names)
    {
        foreach (var name in names)
            AddBase(name);
    }

    // The depth of this recursion is that of a chain of base types.
    private void AddBase(string name)
    {
        Add(name);
        if (!_bases.Add(name))
            return;

        foreach (var unit in _world.Declaring(name))
            Expand(unit);
    }

    private void AddAll(HashSet<string> names)
    {
        foreach (var name in names)
            Add(name);
    }

    private void Add(string name)
    {
        if (_names.Add(name))
            _pending.Push(name);
    }
}
