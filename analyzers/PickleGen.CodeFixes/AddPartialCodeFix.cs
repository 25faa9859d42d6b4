using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0001: makes the type, and the types it is nested in, partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPartialCodeFix))]
[Shared]
public sealed class AddPartialCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NotPartial];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Type is { } type && PartialEditing.IsMissing(type))
        {
            site.Offer($"Make '{type.Identifier.ValueText}' partial", FixKeys.AddPartial, () => Edit(site.Root, type));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(SyntaxNode root, BaseTypeDeclarationSyntax type) =>
        root.ReplaceNodes(PartialEditing.Chain(type), static (_, rewritten) => PartialEditing.Add(rewritten));
}
