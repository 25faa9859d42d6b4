using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0510: lists a recorded case with <c>[PickleDerived]</c> again, if it still derives from the base.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ListCaseAgainCodeFix))]
[Shared]
public sealed class ListCaseAgainCodeFix : PickleCodeFix
{
    private const string Attribute = "PickleDerived";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.CaseGone];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Type is TypeDeclarationSyntax type
            && site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.TypeId, out string? id)
            && id is not null
            && site.Model.GetDeclaredSymbol(type, site.CancellationToken) is INamedTypeSymbol symbol
            && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, site.Model.Compilation) is INamedTypeSymbol { IsGenericType: false } listed
            && DerivesFrom(listed, symbol))
        {
            site.Offer($"List '{listed.Name}' with [PickleDerived] again", FixKeys.ListCaseAgain, () => Edit(site, type, listed));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(FixSite site, TypeDeclarationSyntax type, INamedTypeSymbol listed)
    {
        AttributeSpelling spelling = AttributeSpelling.At(site.Model, type, Attribute);
        string attribute = $"{spelling.Name}<{NameOf(listed, site.Model, type.SpanStart)}>";
        return spelling.Complete(site.Root.ReplaceNode(type, AttributeEditing.Append(type, [attribute], LineEnding.Of(site.Root))));
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol baseType)
    {
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(ancestor, baseType))
            {
                return true;
            }
        }

        return type.AllInterfaces.Contains(baseType, SymbolEqualityComparer.Default);
    }

    // What stands in the type itself is called by its full name: the attribute stands outside.
    private static string NameOf(INamedTypeSymbol type, SemanticModel model, int position) => type.ContainingType is { } outer
        ? $"{NameOf(outer, model, position)}.{type.Name}"
        : type.ToMinimalDisplayString(model, position);
}
