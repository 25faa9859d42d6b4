using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PickleGen.Analyzers.Mapping;

/// <summary>Reports one rule at a type or at its members.</summary>
internal readonly struct MappingReport(SymbolAnalysisContext context, INamedTypeSymbol type, DiagnosticDescriptor rule)
{
    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>Reports at the symbol if the type itself declares it, otherwise at the type.</summary>
    /// <param name="symbol">The type, or a member of it.</param>
    /// <param name="arguments">The arguments of the message.</param>
    public void At(ISymbol symbol, params string[] arguments) => WithValues(symbol, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>The same, with a value for the code fix.</summary>
    public void WithValue(ISymbol symbol, string property, string? value, params string[] arguments) =>
        WithValues(symbol, ImmutableDictionary<string, string?>.Empty.Add(property, value), arguments);

    /// <summary>The same, with several.</summary>
    public void WithValues(ISymbol symbol, ImmutableDictionary<string, string?> properties, params string[] arguments)
    {
        bool isOwn = symbol is INamedTypeSymbol || SymbolEqualityComparer.Default.Equals(symbol.ContainingType, type);
        Location? location = (isOwn ? symbol : type).Locations.FirstOrDefault(static place => place.IsInSource);
        context.ReportDiagnostic(Diagnostic.Create(rule, location ?? type.Locations[0], properties, [.. arguments]));
    }
}
