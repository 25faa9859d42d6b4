namespace PickleGen.Shapes;

/// <summary>
/// What a type looks like in Python, as a record of shapes has it. This folder is compiled into the analyzers, too: what is
/// recorded and what it is compared with is made by the same code, of the strings of a <c>PythonClass</c> description.
/// </summary>
internal sealed class TypeShape(string name, string form)
{
    /// <summary><c>shop:Order</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The member of <c>PickleAs</c>.</summary>
    public string Form { get; } = form;

    /// <summary>The type in C#.</summary>
    public string CSharp { get; set; } = "";

    /// <summary>The version of its state, or 0.</summary>
    public int Version { get; set; }

    /// <summary>Whether methods make the state, so that there are no members to compare.</summary>
    public bool HasHooks { get; set; }

    /// <summary>Whether it has no instances but those of its cases, so that no pickle names it.</summary>
    public bool IsAbstract { get; set; }

    /// <summary>For a subclass of a container: <c>dict[str, int]</c>; otherwise empty.</summary>
    public string Collection { get; set; } = "";

    /// <summary>The Python names of the members that <c>__new__</c> takes.</summary>
    public IReadOnlyList<string> NewArgs { get; set; } = [];

    /// <summary>Other classes that are read as the type.</summary>
    public IReadOnlyList<string> Aliases { get; set; } = [];

    /// <summary>The classes that <c>[PickleDerived]</c> lists.</summary>
    public IReadOnlyList<string> Cases { get; set; } = [];

    /// <summary>The members, in the order they are written; none of an enum.</summary>
    public IReadOnlyList<MemberShape> Members { get; set; } = [];

    /// <summary>The members of an enum.</summary>
    public IReadOnlyList<ValueShape> Values { get; set; } = [];

    public bool IsEnum => Form is "Int" or "Name" or "PythonEnum";

    /// <summary>Takes the members apart as a description spells them.</summary>
    /// <param name="members"><c>price: decimal:Decimal = …  # …</c>, or <c>RED = 1</c>.</param>
    /// <param name="declarations"><c>required decimal Price | cost</c>, or <c>Red</c>.</param>
    public void SetMembers(IReadOnlyList<string> members, IReadOnlyList<string> declarations)
    {
        var pairs = members.Select((member, i) => (member, i < declarations.Count ? declarations[i] : ""));
        if (IsEnum) Values = [.. pairs.Select(pair => ValueShape.Parse(pair.member, pair.Item2))];
        else Members = [.. pairs.Select(pair => MemberShape.Parse(pair.member, pair.Item2))];
    }
}
