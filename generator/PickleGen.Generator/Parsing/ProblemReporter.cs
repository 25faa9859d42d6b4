using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing;

/// <summary>Counts the problems of one type, and describes them where somebody listens.</summary>
internal sealed class ProblemReporter(INamedTypeSymbol type, IProblemSink? sink)
{
    /// <summary>Whether code can still be generated.</summary>
    public bool Failed { get; private set; }

    /// <summary>For code the compiler rejects: it says what is wrong.</summary>
    public void FailSilently() => Failed = true;

    /// <summary>Reports at the symbol if the type itself declares it, otherwise at the type.</summary>
    public void Report(string rule, ISymbol symbol, params string[] arguments) =>
        Report(rule, symbol, typeInTheWay: null, arguments);

    /// <param name="rule">One of <see cref="Rules"/>.</param>
    /// <param name="symbol">Where it is.</param>
    /// <param name="typeInTheWay">The type that a code fix might change.</param>
    /// <param name="arguments">The arguments of the message.</param>
    public void Report(string rule, ISymbol symbol, ITypeSymbol? typeInTheWay, params string[] arguments)
    {
        Failed = true;
        sink?.Report(Describe(rule, LocationOf(symbol), symbol, typeInTheWay, arguments));
    }

    public void Report(string rule, Location location, ITypeSymbol? typeInTheWay, params string[] arguments)
    {
        Failed = true;
        sink?.Report(Describe(rule, location, null, typeInTheWay, arguments));
    }

    private static Problem Describe(string rule, Location location, ISymbol? symbol, ITypeSymbol? typeInTheWay, string[] arguments)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol)
            properties = properties.Add(Problem.Member, symbol.Name);
        if (typeInTheWay?.OriginalDefinition is INamedTypeSymbol named)
            properties = properties.Add(Problem.TypeId, DocumentationCommentId.CreateDeclarationId(named));

        return new Problem(rule, location, arguments.ToImmutableArray(), properties);
    }

    private Location LocationOf(ISymbol symbol)
    {
        var owner = symbol is IParameterSymbol ? symbol.ContainingSymbol.ContainingType : symbol.ContainingType;
        var isOwn = symbol is INamedTypeSymbol || SymbolEqualityComparer.Default.Equals(owner, type);
        return InSource(isOwn ? symbol : type) ?? InSource(type) ?? Location.None;
    }

    private static Location? InSource(ISymbol symbol) => symbol.Locations.FirstOrDefault(location => location.IsInSource);
}
