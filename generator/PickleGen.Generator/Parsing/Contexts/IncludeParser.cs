using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Contexts;

/// <summary>Reads the <c>[PickleInclude]</c> attributes of a context.</summary>
internal static class IncludeParser
{
    /// <summary>The expressions of the included contexts.</summary>
    public static IReadOnlyList<string> Parse(INamedTypeSymbol context, ProblemReporter problems, CancellationToken cancellationToken)
    {
        var expressions = new List<string>();
        foreach (var (attribute, included) in DefinitionReader.Includes(context))
        {
            var reason = SymbolEqualityComparer.Default.Equals(context, included) ? "a context cannot include itself"
                : HasDefault(included, context) ? null
                : "it has no Default property by which it could be had; add one";
            if (reason is null)
            {
                expressions.Add($"{included.ForCode()}.Default");
                continue;
            }

            var location = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? Location.None;
            problems.Report(Rules.PickleableFor, location, included, context.ForMessage(), included.ForMessage(), reason);
        }

        return expressions;
    }

    /// <summary>Whether a context gets a <c>Default</c> property: it has no member of that name, and a constructor for it.</summary>
    public static bool GetsDefault(INamedTypeSymbol context) =>
        !context.MemberNames.Contains("Default")
        && context.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared).ToList() is var written
        && (written.Count == 0 || written.Any(constructor => constructor.Parameters.Length == 0));

    private static bool HasDefault(INamedTypeSymbol included, INamedTypeSymbol context) =>
        included.GetMembers("Default").OfType<IPropertySymbol>().Any(property =>
            property.IsStatic && property.Type.NullableAnnotation != NullableAnnotation.Annotated && IsContext(property.Type))
        || (SymbolEqualityComparer.Default.Equals(included.ContainingAssembly, context.ContainingAssembly)
            && !included.IsAbstract && included.GetAttributes().Any(IsOfContexts) && GetsDefault(included));

    private static bool IsContext(ITypeSymbol type) =>
        type is INamedTypeSymbol named && named.BaseTypes().Prepend(named).Any(ancestor => ancestor.HasMetadataName(WellKnown.PickleContext));

    private static bool IsOfContexts(AttributeData attribute) =>
        attribute.AttributeClass?.OriginalDefinition is { } type
        && (type.HasMetadataName(WellKnown.PickleableFor) || type.HasMetadataName(WellKnown.PickleableForOpen) || type.HasMetadataName(WellKnown.PickleInclude));
}
