using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0404: loads with the keys that the pickle was signed with.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LoadSignedCodeFix))]
[Shared]
public sealed class LoadSignedCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnsignedLoad];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Keys, out string? keys)
            && site.Expression<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } } load
            && site.Model.GetSymbolInfo(load, site.CancellationToken).Symbol is IMethodSymbol method
            && HasSignedForm(method)
            && load.ArgumentList.Arguments.All(static argument => argument.NameColon is null)
            && load.ArgumentList.Arguments.Count == method.Parameters.Length - 1)
        {
            site.Offer("Load it with SignedPickle", FixKeys.LoadSigned, () => site.Root.ReplaceNode(load, Signed(load, name, keys!)));
        }

        return Task.CompletedTask;
    }

    // With a type, a converter or a context; and no options, which are others.
    private static bool HasSignedForm(IMethodSymbol method) =>
        method.Parameters.Length > 1
        && method.Parameters[0] is { Name: "data", Type.Name: "ReadOnlySpan" }
        && method.Parameters[method.Parameters.Length - 1].Name == "options"
        && (method.IsGenericMethod || method.Parameters[1].Name == "context");

    private static InvocationExpressionSyntax Signed(InvocationExpressionSyntax load, IdentifierNameSyntax name, string keys)
    {
        ArgumentListSyntax added = SyntaxFactory.ParseArgumentList($"({load.ArgumentList.Arguments}, {keys})");
        var access = (MemberAccessExpressionSyntax)load.Expression;
        return load
            .WithExpression(access.WithExpression(SyntaxFactory.IdentifierName("SignedPickle").WithTriviaFrom(name)))
            .WithArgumentList(added.WithTriviaFrom(load.ArgumentList));
    }
}
