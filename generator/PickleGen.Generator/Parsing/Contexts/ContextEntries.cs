using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Contexts;

/// <summary>Reads the <c>[PickleableFor]</c> attributes of a context.</summary>
internal static class ContextEntries
{
    public static IReadOnlyList<ContextEntryModel> Parse(
        INamedTypeSymbol context,
        NameTable names,
        Compilation compilation,
        ProblemReporter problems,
        PickleableReferences? references,
        CancellationToken cancellationToken)
    {
        var resolver = new ConverterResolver(null, null, compilation, references);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<ContextEntryModel>();
        foreach (var attribute in context.GetAttributes())
        {
            if (TypeOf(attribute) is not { } type)
                continue;

            if (IsRefused(attribute, context, compilation))
                continue;

            if (resolver.Resolve(type, out var blocker) is { } converter)
            {
                // One type listed twice, perhaps with other tuple names, is one entry.
                if (seen.Add(converter.Type))
                    entries.Add(new ContextEntryModel(names.Add(NameTable.Pascal(converter.Name)), AccessibilityOf(type, compilation), converter));
            }
            else if (blocker?.Rule is { } rule)
            {
                var location = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? Location.None;
                problems.Report(rule, location, blocker.Type, blocker.Arguments(context.ForMessage(), type));
            }
            else
            {
                problems.FailSilently();
            }
        }

        return entries;
    }

    // All types of an open generic one have no converter together.
    private static ITypeSymbol? TypeOf(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } attributeType)
            return null;

        if (attributeType.OriginalDefinition.HasMetadataName(WellKnown.PickleableFor))
            return attributeType.TypeArguments[0];

        return attributeType.HasMetadataName(WellKnown.PickleableForOpen) && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type }
            && type is not INamedTypeSymbol { IsUnboundGenericType: true }
            ? type
            : null;
    }

    // What is wrong with a definition has been told.
    private static bool IsRefused(AttributeData attribute, INamedTypeSymbol context, Compilation compilation) =>
        DefinitionReader.Read(context).FirstOrDefault(candidate => ReferenceEquals(candidate.Attribute, attribute)) is { } definition
        && DefinitionChecker.WhyNot(definition, compilation) is not null;

    // A property cannot be more accessible than its type; nobody outside could use it anyway.
    private static string AccessibilityOf(ITypeSymbol type, Compilation compilation) =>
        Accessibilities(type).Aggregate(Accessibility.Public, Narrower) switch
        {
            Accessibility.Public => "public",
            Accessibility.Internal when compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) => "internal",
            _ => "private",
        };

    private static Accessibility Narrower(Accessibility left, Accessibility right) =>
        left == Accessibility.Public ? right
        : right == Accessibility.Public ? left
        : left == Accessibility.Internal && right == Accessibility.Internal ? left
        : Accessibility.Private;

    private static IEnumerable<Accessibility> Accessibilities(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return Accessibilities(array.ElementType);

        if (type is not INamedTypeSymbol named)
            return [];

        var own = named.DeclaredAccessibility == Accessibility.ProtectedOrInternal ? Accessibility.Internal : named.DeclaredAccessibility;
        var outer = named.ContainingType is { } container ? Accessibilities(container) : [];
        return named.TypeArguments.SelectMany(Accessibilities).Concat(outer).Append(own);
    }
}
