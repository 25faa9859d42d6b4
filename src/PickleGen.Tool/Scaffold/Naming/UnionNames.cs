using PickleGen.Tool.Scaffold.Inference;
using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Naming;

/// <summary>The names of interfaces: that of the member where their classes stand, or those of the classes.</summary>
internal sealed class UnionNames
{
    // More are no name that anybody would read.
    private const int MostJoined = 3;

    private readonly Dictionary<Union, string> _names = [];
    private readonly TypeNames _types;

    public UnionNames(Unions unions, TypeNames types)
    {
        _types = types;
        var scope = new NameScope(types.Taken);
        foreach (var union in unions.All)
        {
            var name = Wanted(union);
            _names.Add(union, union.Where.Owner is { } owner ? scope.Take("I" + name, $"I{types[owner].Name}{name}") : scope.Take("I" + name));
        }
    }

    public string this[Union union] => _names[union];

    private string Wanted(Union union) => union.Where.Name is { } name ? Identifiers.Pascal(name, "Member") : Joined(union.Cases);

    private string Joined(IReadOnlyList<ClassShape> cases)
    {
        var names = cases.Take(cases.Count <= MostJoined ? MostJoined : 1).Select(shape => _types[shape].Name);
        return string.Join("Or", cases.Count <= MostJoined ? names : names.Append("Other"));
    }
}
