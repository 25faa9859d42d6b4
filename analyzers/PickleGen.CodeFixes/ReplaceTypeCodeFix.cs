using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0109, PG0119: gives the member a type that holds the same and can be pickled.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceTypeCodeFix))]
[Shared]
public sealed class ReplaceTypeCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Handle, RuleIds.Untyped];

    private protected override Task OfferAsync(FixSite site)
    {
        site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.TypeId, out string? id);
        if (site.Member is { } member
            && TypeReplacement.Of(id, site.Model) is { } replacement
            && TypeReplacement.FindAll(TypeOf(member), site.Model).Any(replacement.IsFor)
            && InitializersOf(member).All(value => IsKept(value, site.Model)))
        {
            site.Offer($"Make it '{replacement.Title}'", FixKeys.ReplaceType, () => Edit(site, member));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(FixSite site, SyntaxNode member)
    {
        bool needsUsing = false;
        IEnumerable<SyntaxNode> places = InitializersOf(member).Prepend(TypeOf(member));
        SyntaxNode edited = site.Root.ReplaceNodes(
            places.SelectMany(place => TypeReplacement.FindAll(place, site.Model)),
            (type, _) =>
            {
                TypeSyntax spelled = TypeReplacement.Spell(type, site.Model, out bool withUsing);
                needsUsing |= withUsing;
                return spelled;
            });
        return needsUsing ? TypeReplacement.AddUsing(edited) : edited;
    }

    private static TypeSyntax TypeOf(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax property => property.Type,
        ParameterSyntax { Type: { } type } => type,
        _ => ((VariableDeclarationSyntax)member.Parent!).Type,
    };

    private static IEnumerable<ExpressionSyntax> InitializersOf(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax { Initializer.Value: { } value } => [value],
        ParameterSyntax { Default.Value: { } value } => [value],
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax all } => all.Variables.Select(static one => one.Initializer?.Value).OfType<ExpressionSyntax>(),
        _ => [],
    };

    // What means the same for the new type, or is replaced with it.
    private static bool IsKept(ExpressionSyntax value, SemanticModel model) => value switch
    {
        LiteralExpressionSyntax or ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } or CollectionExpressionSyntax => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => IsKept(forgiven.Operand, model),
        ObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } made => TypeReplacement.FindAll(made.Type, model).Count > 0,
        _ => false,
    };
}
