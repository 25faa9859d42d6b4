using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0010, PG0123: removes an attribute that has no effect.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAttributeCodeFix))]
[Shared]
public sealed class RemoveAttributeCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.StrayAttribute, RuleIds.UselessAttribute];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Root.FindNode(site.Diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { } attribute)
        {
            site.Offer($"Remove [{attribute.Name}]", FixKeys.RemoveAttribute, () => AttributeRemoval.Remove(site.Root, attribute));
        }

        return Task.CompletedTask;
    }
}
