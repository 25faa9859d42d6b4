using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0302: times that come back as something else: local ones, and the greatest and smallest, which have ticks below a microsecond.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimeLossAnalyzer() : AssignedValueAnalyzer(MappingRules.TimeLoss)
{
    private protected override bool IsOfInterest(IOperation value) =>
        value is IMemberReferenceOperation { Instance: null, Member: { Name: "Now" or "Today" or "MaxValue" or "MinValue", IsStatic: true } };

    private protected override (SyntaxNode Place, string[] Arguments)? Judge(IOperation value, ISymbol member, MappedType type)
    {
        ISymbol source = ((IMemberReferenceOperation)value).Member;
        string name = $"{source.ContainingType.Name}.{source.Name}";
        return source.ContainingType.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            && TypeOf(member) is { } target && IsTime(target, source.ContainingType)
            && Reason(name) is { } reason
            ? (value.Syntax, [name, reason])
            : null;
    }

    // DateTime.MinValue has no ticks that would be lost.
    private static string? Reason(string name) => name switch
    {
        "DateTime.Now" or "DateTime.Today" =>
            "a DateTime of kind Local is read as the same moment in Utc; use DateTime.UtcNow, or a DateTimeOffset, which keeps the offset",
        "DateTime.MaxValue" or "DateTimeOffset.MaxValue" or "TimeOnly.MaxValue" =>
            "it ends in 900 nanoseconds, which Python does not have, so that what is read no longer equals it; use null for what has no end",
        "TimeSpan.MaxValue" or "TimeSpan.MinValue" =>
            "it has ticks below a microsecond, which Python does not have, so that what is read no longer equals it; use null or Timeout.InfiniteTimeSpan for what has no limit",
        _ => null,
    };

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    // A DateTime may also end up in a DateTimeOffset, which keeps its offset.
    private static bool IsTime(ITypeSymbol target, INamedTypeSymbol source) =>
        SymbolEqualityComparer.Default.Equals(target.UnderlyingOfNullable() ?? target, source);
}
