using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>Types as annotations that Python 3.8 understands.</summary>
internal sealed class TypePrinter(ModuleScope scope)
{
    public string Of(PythonType type) => Of(type, quoted: false);

    /// <summary>For where the type is evaluated: classes may not exist yet.</summary>
    public string Quoted(PythonType type) => Of(type, quoted: true);

    private string Of(PythonType type, bool quoted) => type switch
    {
        PythonType.Union union => Union(union, quoted),
        PythonType.Class { Name: var name } => quoted ? $"\"{scope.Class(name)}\"" : scope.Class(name),
        PythonType.Builtin { Name: "object" } => scope.Library("typing", "Any"),
        PythonType.Builtin { Arguments.Count: 0 } builtin => builtin.Name,
        PythonType.Builtin builtin => $"{scope.Library("typing", Generic(builtin.Name))}[{string.Join(", ", builtin.Arguments.Select(argument => Of(argument, quoted)))}]",
        _ => scope.Library("typing", "Any"),
    };

    private string Union(PythonType.Union union, bool quoted)
    {
        var items = union.Items.Where(item => item is not PythonType.Builtin { Name: "None" }).Select(item => Of(item, quoted)).Distinct().ToList();
        var text = items.Count switch { 0 => "None", 1 => items[0], _ => $"{scope.Library("typing", "Union")}[{string.Join(", ", items)}]" };
        return items.Count == union.Items.Count ? text : $"{scope.Library("typing", "Optional")}[{text}]";
    }

    private static string Generic(string name) => name switch { "frozenset" => "FrozenSet", _ => char.ToUpperInvariant(name[0]) + name[1..] };
}
