using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Serialization;

/// <summary>A type that code is generated for, and where advice on it is shown.</summary>
internal readonly struct AdvisedType(INamedTypeSymbol type, SymbolAnalysisContext context)
{
    public INamedTypeSymbol Type => type;

    public Compilation Compilation => context.Compilation;

    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>Whether advice on a member belongs here: a base class that is pickleable too gets its own.</summary>
    public bool IsAbout(ISymbol member) => IsOwn(member) || !member.ContainingType.IsPickleable();

    /// <summary>Reports at the member if the type declares it, otherwise at the type.</summary>
    public void Report(DiagnosticDescriptor rule, ISymbol member, params object[] arguments) =>
        Report(rule, member, ImmutableDictionary<string, string?>.Empty, arguments);

    public void Report(DiagnosticDescriptor rule, ISymbol member, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        if ((InSource(IsOwn(member) ? member : type) ?? InSource(type)) is { } location)
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, location, properties, arguments));
        }
    }

    /// <summary>Whether the type itself declares the member.</summary>
    public bool IsOwn(ISymbol member) =>
        member is INamedTypeSymbol || SymbolEqualityComparer.Default.Equals(member.ContainingType, type);

    private static Location? InSource(ISymbol symbol) => symbol.Locations.FirstOrDefault(static location => location.IsInSource);
}
