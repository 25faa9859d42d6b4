using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Construction;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>
/// PG0208: an optional parameter of the constructor that reading calls is kept in a private member, which is not pickled:
/// after a load it is always the default. PG0120 says so of public members.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForgottenArgumentAnalyzer() : PickledTypeAdvisor(ConstructionAdvice.ForgottenArgument)
{
    private protected override void Advise(SymbolAnalysisContext context, PickledType type)
    {
        if (type.Hooks.ReplaceMembers || type.Creating.Constructor is not { } constructor || constructor.IsFactory())
        {
            return;
        }

        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (parameter.IsOptional
                && !type.Creating.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter, parameter))
                && parameter.Locations.FirstOrDefault(static location => location.IsInSource) is { } location
                && KeptIn(type, parameter, context.CancellationToken) is { } member
                && type.CanHold(Storage.TypeOf(member)))
            {
                bool fits = IsNamedLike(member, parameter);
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule,
                    location,
                    fits ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Remedy, member.Name) : null,
                    parameter.Name,
                    type.Symbol.ForMessage(),
                    member.Name,
                    fits ? "mark it [PickleMember]" : "give it the name of the parameter and mark it [PickleMember]"));
            }
        }
    }

    // A member of the parameter's name would be its argument.
    private static bool IsNamedLike(ISymbol member, IParameterSymbol parameter) =>
        string.Equals(member.Name.TrimStart('_'), parameter.Name, StringComparison.OrdinalIgnoreCase);

    private static ISymbol? KeptIn(PickledType type, IParameterSymbol parameter, CancellationToken cancellationToken) =>
        Storage.Of(type.Symbol).FirstOrDefault(member =>
            type.Declares(member)
            && member.DeclaredAccessibility != Accessibility.Public
            && !type.IsPickled(member)
            && !member.Has(WellKnown.PickleIgnore)
            && !Bodies.IsRestored(type.Symbol, member.Name, cancellationToken)
            && Values(member, parameter, cancellationToken).Any(value => Mentions(value, parameter.Name)));

    // Of a primary constructor, initializers are the body.
    private static IEnumerable<ExpressionSyntax> Values(ISymbol member, IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter.ContainingSymbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
        {
            ConstructorDeclarationSyntax constructor => Bodies.AssignedTo(constructor, member.Name),
            TypeDeclarationSyntax when Storage.Initializer(member, cancellationToken) is { } initializer => [initializer],
            _ => [],
        };

    private static bool Mentions(ExpressionSyntax value, string parameter) =>
        value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter);
}
