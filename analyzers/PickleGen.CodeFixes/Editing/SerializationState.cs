using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>
/// The state that a type gives with <c>GetObjectData</c> and takes with a constructor, as a class of its own: a dict in
/// Python with the same keys. The old members stay.
/// </summary>
internal sealed class SerializationState
{
    private readonly INamedTypeSymbol _type;
    private readonly InfoWrites _writes;
    private readonly InfoReads _reads;
    private readonly SemanticModel _model;
    private readonly int _position;

    private SerializationState(INamedTypeSymbol type, InfoWrites writes, InfoReads reads, SemanticModel model, int position)
    {
        _type = type;
        _writes = writes;
        _reads = reads;
        _model = model;
        _position = position;
    }

    /// <summary>Null where the two do more than to give and take values by constant names.</summary>
    public static SerializationState? Of(TypeDeclarationSyntax type, INamedTypeSymbol symbol, SemanticModel model)
    {
        if (type is not (ClassDeclarationSyntax or StructDeclarationSyntax)
            || type.ParameterList is not null
            || type.Members.OfType<MethodDeclarationSyntax>().FirstOrDefault(IsGetObjectData) is not { } getter
            || type.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault(IsSerializationConstructor) is not { } constructor
            || InfoWrites.Of(getter, model) is not { } writes
            || InfoReads.Of(constructor, model) is not { } reads)
        {
            return null;
        }

        var state = new SerializationState(symbol, writes, reads, model, type.OpenBraceToken.Span.End);
        return state.IsConsistent() ? state : null;
    }

    /// <summary>Adds the state's class, the methods and a constructor behind the type's members.</summary>
    public TypeDeclarationSyntax AddTo(TypeDeclarationSyntax type, string prefix, SyntaxTrivia newLine)
    {
        string state = Free("State");
        return MemberInsertion.Append(
            type,
            [
                StateClass(state, prefix),
                [$"private {_type.Name}({state} state){_reads.Initializer}", "{", .. Indented(_reads.Body), "}"],
                [$"[{prefix}PickleGetState]", .. Getter(state)],
                [$"[{prefix}PickleSetState]", $"private static {TypeText(_type)} {Free("FromState")}({state} state) => new(state);"],
            ],
            newLine);
    }

    private IReadOnlyList<string> StateClass(string name, string prefix)
    {
        var lines = new List<string> { $"[{prefix}Pickleable(As = {prefix}PickleAs.Dict)]", $"private sealed partial class {name}", "{" };
        foreach (KeyValuePair<string, ExpressionSyntax> value in _writes.Values)
        {
            if (lines.Count > 3)
            {
                lines.Add("");
            }

            lines.Add($"    [{prefix}PickleMember({SymbolDisplay.FormatLiteral(value.Key, quote: true)})]");
            lines.Add($"    public required {TypeText(TypeOf(value)!)} {StateNames.Property(value.Key)} {{ get; init; }}");
        }

        lines.Add("}");
        return lines;
    }

    private IEnumerable<string> Getter(string state)
    {
        IEnumerable<string> values = _writes.Values.Select(value => $"    {StateNames.Property(value.Key)} = {value.Value.WithoutTrivia()},");
        string signature = $"private {state} {Free("GetState")}()";
        return _writes.Before.Count == 0
            ? [$"{signature} => new()", "{", .. values, "};"]
            : [signature, "{", .. Indented(_writes.Before), $"    return new {state}", "    {", .. values.Select(static line => "    " + line), "    };", "}"];
    }

    private static IEnumerable<string> Indented(IEnumerable<string> lines) => lines.Select(static line => line.Length == 0 ? line : "    " + line);

    private bool IsConsistent()
    {
        // Every key that is read is written, as what it is read as; no two become one property.
        return _reads.Types.Keys.All(key => _writes.Values.Any(value => value.Key == key))
            && _writes.Values.All(value => StateNames.Property(value.Key) is not null && TypeOf(value) is { } type && _model.ClassifyConversion(value.Value, type).IsImplicit)
            && _writes.Values.Select(static value => StateNames.Property(value.Key)).Distinct().Count() == _writes.Values.Count;
    }

    private ITypeSymbol? TypeOf(KeyValuePair<string, ExpressionSyntax> value) =>
        _reads.Types.TryGetValue(value.Key, out ITypeSymbol? type) ? type : _model.GetTypeInfo(value.Value).Type;

    private string TypeText(ITypeSymbol type) => type.ToMinimalDisplayString(_model, _position);

    private string Free(string name)
    {
        string free = name;
        for (int number = 2; !_type.GetMembers(free).IsEmpty || _type.Name == free; number++)
        {
            free = name + number;
        }

        return free;
    }

    private static bool IsGetObjectData(MethodDeclarationSyntax method) =>
        method.Identifier.ValueText == "GetObjectData" && HasSignature(method.ParameterList);

    private static bool IsSerializationConstructor(ConstructorDeclarationSyntax constructor) =>
        !constructor.Modifiers.Any(SyntaxKind.StaticKeyword) && HasSignature(constructor.ParameterList);

    private static bool HasSignature(ParameterListSyntax list) =>
        list.Parameters.Count == 2
        && list.Parameters[0].Type?.ToString().EndsWith("SerializationInfo", StringComparison.Ordinal) == true
        && list.Parameters[1].Type?.ToString().EndsWith("StreamingContext", StringComparison.Ordinal) == true;
}
