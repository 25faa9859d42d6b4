using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>Prints fields, parameters and methods.</summary>
internal sealed class MemberPrinter(PythonWriter writer, ModuleScope scope)
{
    private readonly TypePrinter _types = new(scope);
    private readonly DefaultPrinter _defaults = new(scope);

    public Default? DefaultOf(MemberDescription member) => _defaults.Of(member);

    public Default InPlaceOf(MemberDescription member) => _defaults.InPlaceOf(member);

    public string Type(MemberDescription member) => _types.Of(member.Type);

    /// <summary>A name with its type; false where Python cannot declare it.</summary>
    public bool Annotation(MemberDescription member, string value = "")
    {
        if (!PythonNames.IsDeclarable(member.Name))
        {
            writer.Line(PythonText.Comment($"'{member.Name}' cannot be declared here; getattr and setattr reach it."));
            return false;
        }

        writer.Line($"{member.Name}: {Type(member)}{value}");
        if (member.Doc.Length > 0 && !scope.IsStub) writer.Lines(PythonText.Docstring(member.Doc, writer.Indent));
        return true;
    }

    /// <summary>Fields whose order is fixed: what stands before one without a default has none.</summary>
    public void Positional(IReadOnlyList<MemberDescription> members, bool allowFactories = true)
    {
        foreach (var (member, value) in Optional(members, allowFactories))
            Annotation(member, value is null ? "" : " = " + Field(value, allowFactories));
    }

    /// <summary>The members with the defaults they can have where their order is fixed.</summary>
    public IReadOnlyList<(MemberDescription Member, Default? Default)> Optional(IReadOnlyList<MemberDescription> members, bool allowFactories = true)
    {
        var values = members.Select(_defaults.Of).ToList();
        var last = values.FindLastIndex(value => value is null || (value.IsFactory && !allowFactories));
        return [.. members.Select((member, i) => (member, i <= last ? null : values[i]))];
    }

    /// <summary>The default of a field of a dataclass.</summary>
    public string Field(Default value, bool allowFactories = true)
    {
        if (scope.IsStub) return "...";
        if (!value.IsFactory || !allowFactories) return value.Value;
        var factory = value.Value switch
        {
            "[]" when !scope.IsShadowed("list") => "list",
            "{}" when !scope.IsShadowed("dict") => "dict",
            "set()" when !scope.IsShadowed("set") => "set",
            var made => "lambda: " + made,
        };
        return $"{scope.Library("dataclasses", "field")}(default_factory={factory})";
    }

    /// <summary>The parameters of an <c>__init__</c>, and the lines that set the attributes.</summary>
    public (IReadOnlyList<string> Parameters, IReadOnlyList<string> Statements) Init(
        IReadOnlyList<(MemberDescription Member, Default? Default)> members, Func<string, string, string> set)
    {
        var parameters = new List<string>();
        var statements = new List<string>();
        foreach (var (member, value) in members.Where(item => PythonNames.IsDeclarable(item.Member.Name)))
        {
            var type = Type(member);
            if (value is { IsFactory: true })
            {
                parameters.Add($"{member.Name}: {scope.Library("typing", "Optional")}[{type}] = {(scope.IsStub ? "..." : "None")}");
                statements.Add(set(member.Name, $"{value.Value} if {member.Name} is None else {member.Name}"));
                continue;
            }

            parameters.Add($"{member.Name}: {type}{(value is null ? "" : " = " + (scope.IsStub ? "..." : value.Value))}");
            statements.Add(set(member.Name, member.Name));
        }

        return (parameters, statements);
    }

    public void Method(string name, IReadOnlyList<string> parameters, string result, IReadOnlyList<string> body)
    {
        writer.Blank();
        var head = $"def {name}({string.Join(", ", parameters)}) -> {result}:";
        if (scope.IsStub)
        {
            writer.Line(head + " ...");
            return;
        }

        writer.Open(head);
        writer.Lines(body);
        writer.Close();
        writer.Blank();
    }
}
