using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>PG0010: an attribute that says how something is pickled, on a type that nothing pickles.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StrayAttributeAnalyzer() : TypeAdvisor(DeclarationAdvice.StrayAttribute)
{
    private static readonly HashSet<string> OfTypes = [WellKnown.PickleAlias, WellKnown.PickleNewArgs];

    // These are looked for on the type alone; the others also on its bases.
    private static readonly HashSet<string> OfOwnMembers =
        [WellKnown.PickleConstructor, WellKnown.PickleFunction, WellKnown.PickleMigration];

    private static readonly HashSet<string> OfAllMembers =
    [
        WellKnown.PickleMember, WellKnown.PickleIgnore, WellKnown.PickleAlias, WellKnown.PickleExtensionData,
        WellKnown.PickleGetState, WellKnown.PickleSetState, WellKnown.PickleReduce,
    ];

    private protected override void Advise(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        bool isInterface = type.TypeKind == TypeKind.Interface;
        if ((!isInterface && type.Has(WellKnown.Pickleable)) || type.IsUnfinished())
        {
            return;
        }

        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (AttributeUse.IsOurs(attribute) && OfTypes.Contains(attribute.AttributeClass!.MetadataName()))
            {
                Report(context, type, type, attribute);
            }
        }

        foreach (ISymbol member in type.GetMembers())
        {
            foreach (AttributeData attribute in member.GetAttributes())
            {
                if (AttributeUse.IsOurs(attribute) && HasNoEffect(type, attribute.AttributeClass!.MetadataName(), context.Compilation))
                {
                    Report(context, type, member, attribute);
                }
            }
        }
    }

    private static bool HasNoEffect(INamedTypeSymbol type, string attribute, Compilation compilation) =>
        OfOwnMembers.Contains(attribute)
        || (OfAllMembers.Contains(attribute) && !NamedTypes.Of(compilation).IsBase(type) && !MayBeBaseElsewhere(type, compilation));

    private void Report(SymbolAnalysisContext context, INamedTypeSymbol type, ISymbol marked, AttributeData attribute)
    {
        if (NamedTypes.Of(context.Compilation).Contains(type) || AttributeUse.LocationOf(attribute, context.CancellationToken) is not { } location)
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty;
        if (CanBePickleable(type))
        {
            properties = properties.Add(DiagnosticProperties.TypeId, DocumentationCommentId.CreateDeclarationId(type));
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rule, location, properties, AttributeUse.NameOf(attribute), NameOf(marked), Why(type, attribute)));
    }

    // A library may have an abstract class for the types of others.
    private static bool MayBeBaseElsewhere(INamedTypeSymbol type, Compilation compilation) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: true } && compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary && IsVisible(type);

    private static bool IsVisible(INamedTypeSymbol type) =>
        type.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (type.ContainingType is not { } outer || IsVisible(outer));

    private static bool CanBePickleable(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum, IsStatic: false, IsAbstract: false } && !ContextParser.IsContext(type);

    private static string NameOf(ISymbol marked) => marked switch
    {
        INamedTypeSymbol type => type.ForMessage(),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ForMessage(),
        IFieldSymbol { AssociatedSymbol: { } property } => property.MemberForMessage(),
        _ => marked.MemberForMessage(),
    };

    private static string Why(INamedTypeSymbol type, AttributeData attribute) =>
        type.TypeKind == TypeKind.Interface ? "members of an interface are not pickled; mark those of the types that implement it"
        : !CanBePickleable(type) ? $"'{type.ForMessage()}' is not pickled"
        : OfOwnMembers.Contains(attribute.AttributeClass!.MetadataName()) && type.TypeKind != TypeKind.Enum ? $"'{type.ForMessage()}' is not [Pickleable], and it is not inherited"
        : $"'{type.ForMessage()}' is not [Pickleable]";
}
