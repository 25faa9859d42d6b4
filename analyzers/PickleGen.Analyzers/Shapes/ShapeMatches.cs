using Microsoft.CodeAnalysis;
using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>Which recorded type is which type now, and what took the place of those that are gone.</summary>
internal sealed class ShapeMatches
{
    private readonly Dictionary<INamedTypeSymbol, List<TypeShape>> _recorded = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, List<TypeShape>> _successors = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _succeeded = new(StringComparer.Ordinal);

    public ShapeMatches(CurrentShapes current, IEnumerable<ShapeRecord> records)
    {
        Current = current;
        TypeShape[] shapes = [.. records.SelectMany(static record => record.Types).Select(static type => type.Shape)];
        foreach (TypeShape shape in shapes)
        {
            if (Find(shape) is { } type)
            {
                Add(_recorded, type.Symbol, shape);
            }
        }

        foreach (TypeShape shape in shapes.Where(IsGone))
        {
            if (Successor(shape) is { } type)
            {
                _succeeded.Add(shape.Name);
                Add(_successors, type.Symbol, shape);
            }
        }
    }

    public CurrentShapes Current { get; }

    /// <summary>What was recorded of a type.</summary>
    public IReadOnlyList<TypeShape> RecordedOf(INamedTypeSymbol type) => Of(_recorded, type);

    /// <summary>The recorded types that nothing is read from, and of which a type seems to be the new form.</summary>
    public IReadOnlyList<TypeShape> SucceededBy(INamedTypeSymbol type) => Of(_successors, type);

    /// <summary>Whether no type is read from a recorded class, and none looks like what became of it.</summary>
    public bool IsLost(TypeShape shape) => IsGone(shape) && !_succeeded.Contains(shape.Name);

    private bool IsGone(TypeShape shape) => !shape.IsAbstract && Current.ReadFrom(shape.Name).Count == 0;

    // Several types may be one Python class: the one of that name in C#, or else of that very class, is meant.
    private CurrentType? Find(TypeShape shape)
    {
        IReadOnlyList<CurrentType> types = Current.ReadFrom(shape.Name);
        return types.FirstOrDefault(type => type.CSharp == shape.CSharp)
            ?? types.FirstOrDefault(type => type.Name == shape.Name)
            ?? types.FirstOrDefault();
    }

    private CurrentType? Successor(TypeShape shape)
    {
        CurrentType[] fresh = [.. Current.Types.Where(type => !_recorded.ContainsKey(type.Symbol))];
        return fresh.FirstOrDefault(type => type.CSharp == shape.CSharp)
            ?? Only(fresh.Where(type => Simple(type.CSharp) == Simple(shape.CSharp)))
            ?? Only(fresh.Where(type => HasSameMembers(type.Shape, shape)));
    }

    private static CurrentType? Only(IEnumerable<CurrentType> types) => types.Take(2).ToArray() is { Length: 1 } only ? only[0] : null;

    // One member alone is no likeness: many types have an id.
    private static bool HasSameMembers(TypeShape? shape, TypeShape recorded) =>
        shape is not null
        && shape.Form == recorded.Form
        && recorded.Members.Count + recorded.Values.Count > 1
        && shape.Members.Select(static member => $"{member.Name}: {member.Type}").SequenceEqual(recorded.Members.Select(static member => $"{member.Name}: {member.Type}"))
        && shape.Values.Select(static value => $"{value.Name} = {value.Value}").SequenceEqual(recorded.Values.Select(static value => $"{value.Name} = {value.Value}"));

    private static string Simple(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static void Add(Dictionary<INamedTypeSymbol, List<TypeShape>> map, INamedTypeSymbol type, TypeShape shape)
    {
        if (!map.TryGetValue(type, out List<TypeShape>? shapes))
        {
            map.Add(type, shapes = []);
        }

        shapes.Add(shape);
    }

    private static IReadOnlyList<TypeShape> Of(Dictionary<INamedTypeSymbol, List<TypeShape>> map, INamedTypeSymbol type) =>
        map.TryGetValue(type, out List<TypeShape>? shapes) ? shapes : [];
}
