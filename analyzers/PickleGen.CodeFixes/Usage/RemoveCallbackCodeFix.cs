using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0602: leaves the buffers in the pickle.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveCallbackCodeFix))]
[Shared]
public sealed class RemoveCallbackCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.LostBuffer];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Expression<AnonymousFunctionExpressionSyntax>() is { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } setting })
        {
            site.Offer("Leave the buffers in the pickle", FixKeys.RemoveCallback, () => Edit(site.Root, initializer, setting));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(SyntaxNode root, InitializerExpressionSyntax initializer, AssignmentExpressionSyntax setting)
    {
        SeparatedSyntaxList<ExpressionSyntax> settings = initializer.Expressions;
        bool wasLast = settings.Last() == setting && settings.SeparatorCount < settings.Count;
        SeparatedSyntaxList<ExpressionSyntax> rest = settings.Remove(setting);
        if (wasLast && rest.Count > 0)
        {
            // Its neighbour ends the list as it did.
            rest = SyntaxFactory.SeparatedList(rest, rest.GetSeparators().Take(rest.Count - 1));
            rest = rest.Replace(rest.Last(), rest.Last().WithTrailingTrivia(setting.GetTrailingTrivia()));
        }

        return root.ReplaceNode(initializer, initializer.WithExpressions(rest));
    }
}
