using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PickleGen.CodeFixes;

/// <summary>What all fixes share: Fix All, and one call of <see cref="OfferAsync"/> for each diagnostic.</summary>
public abstract class PickleCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => MergingFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            await OfferAsync(new FixSite(context, diagnostic, root, model)).ConfigureAwait(false);
        }
    }

    /// <summary>Registers what can be done about one diagnostic; nothing when no edit would help.</summary>
    private protected abstract Task OfferAsync(FixSite site);
}
