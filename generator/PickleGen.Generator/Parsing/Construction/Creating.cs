using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Members;

namespace PickleGen.Generator.Parsing.Construction;

/// <summary>The way chosen to create the object.</summary>
/// <param name="Constructor">Null only for the implicit constructor of a struct.</param>
/// <param name="Arguments">The parameters that are passed, with the members that feed them; optional ones may be missing.</param>
internal sealed record Creating(IMethodSymbol? Constructor, IReadOnlyList<FedParameter> Arguments);

internal sealed record FedParameter(IParameterSymbol Parameter, Candidate Member);
