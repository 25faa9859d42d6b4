using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0410: calls <c>Pickle.Dump</c> and <c>Pickle.Load</c> where a formatter was called with a <c>[Pickleable]</c> type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UsePickleCodeFix))]
[Shared]
public sealed class UsePickleCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Formatter];

    private protected override Task OfferAsync(FixSite site)
    {
        SyntaxNode? node = site.Root.FindToken(site.Diagnostic.Location.SourceSpan.Start).Parent;
        if (node?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } invocation
            && FormatterCall.Of(invocation, site.Model) is { } call)
        {
            site.Offer($"Use Pickle.{call.Method}", FixKeys.UsePickle, () => Edit(site, call));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(FixSite site, FormatterCall call)
    {
        NamespaceSpelling spelling = NamespaceSpelling.At(site.Model, call.Replaced, "Pickle");
        FormatterLocal? local = FormatterLocal.Of(call, site.Model);
        IReadOnlyList<FormatterCall> calls = local?.Calls ?? [call];
        SyntaxNode root = site.Root.TrackNodes([.. calls.Select(static each => each.Replaced), .. local is null ? [] : (SyntaxNode[])[local.Declaration]]);
        foreach (FormatterCall each in calls)
        {
            root = root.ReplaceNode(root.GetCurrentNode(each.Replaced)!, each.Write(spelling.Prefix));
        }

        return spelling.Complete(local is null ? root : local.RemoveFrom(root));
    }
}
