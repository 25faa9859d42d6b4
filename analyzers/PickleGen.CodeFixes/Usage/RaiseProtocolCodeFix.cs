using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0408, PG0601: takes the lowest protocol that can do it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RaiseProtocolCodeFix))]
[Shared]
public sealed class RaiseProtocolCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Protocol, RuleIds.BufferProtocol];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Expression<ExpressionSyntax>() is { } protocol and not AssignmentExpressionSyntax
            && site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Protocol, out string? needed)
            && needed is not null)
        {
            string text = IsBeyond(protocol, site) && HighestName(site) is { } highest ? highest : needed;
            site.Offer(
                $"Use {(text == needed ? $"protocol {needed}" : text)}",
                FixKeys.RaiseProtocol,
                () => site.Root.ReplaceNode(protocol, SyntaxFactory.ParseExpression(text).WithTriviaFrom(protocol)));
        }

        return Task.CompletedTask;
    }

    // Who asks for one that does not exist wants the highest, as -1 is in Python.
    private static bool IsBeyond(ExpressionSyntax protocol, FixSite site) =>
        site.Model.GetConstantValue(protocol, site.CancellationToken).Value is < 0 or > 5;

    private static string? HighestName(FixSite site) =>
        site.Model.Compilation.GetTypeByMetadataName("PickleGen.PickleOptions") is { } options
            ? options.ToMinimalDisplayString(site.Model, site.Diagnostic.Location.SourceSpan.Start) + ".HighestProtocol"
            : null;
}
