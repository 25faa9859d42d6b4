using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Members;

namespace PickleGen.Generator.Parsing.Construction;

/// <summary>The way chosen to create the object.</summary>
/// <param name="Constructor">A constructor or a factory method; null for the implicit constructor of a struct, and for none.</param>
/// <param name="Arguments">The parameters that are passed, with the members that feed them; optional ones may be missing.</param>
internal sealed record Creating(IMethodSymbol? Constructor, IReadOnlyList<FedParameter> Arguments)
{
    /// <summary>Whether no constructor runs at all, not even an implicit one.</summary>
    public bool IsUninitialized { get; init; }
}

internal sealed record FedParameter(IParameterSymbol Parameter, Candidate Member);
