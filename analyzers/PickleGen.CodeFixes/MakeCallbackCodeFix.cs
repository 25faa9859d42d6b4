using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;

namespace PickleGen.CodeFixes;

/// <summary>PG0012: makes the method public, so that it implements the one of <c>IPickleCallbacks</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeCallbackCodeFix))]
[Shared]
public sealed class MakeCallbackCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.DeadCallback];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Remedy, out string? remedy)
            && remedy == "public"
            && site.Root.FindToken(site.Diagnostic.Location.SourceSpan.Start).Parent is MethodDeclarationSyntax method)
        {
            site.Offer($"Make '{method.Identifier.ValueText}' public", FixKeys.MakeCallback, () => site.Root.ReplaceNode(method, MakePublic(method)));
        }

        return Task.CompletedTask;
    }

    private static MethodDeclarationSyntax MakePublic(MethodDeclarationSyntax method)
    {
        IEnumerable<SyntaxToken> others = method.Modifiers.Where(static token =>
            token.Kind() is not (SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword));
        MethodDeclarationSyntax bare = method.WithModifiers(SyntaxFactory.TokenList(others.Select(static token => token.WithLeadingTrivia())));

        // The comments before the method hang on its first token, which may be another one now.
        bool isFirst = method.AttributeLists.Count == 0;
        SyntaxTriviaList before = isFirst ? method.GetLeadingTrivia() : First(method).LeadingTrivia;
        MethodDeclarationSyntax rest = bare.Modifiers.Count == 0 ? bare.WithReturnType(bare.ReturnType.WithLeadingTrivia()) : bare;
        SyntaxToken keyword = SyntaxFactory.Token(SyntaxKind.PublicKeyword).WithLeadingTrivia(before).WithTrailingTrivia(SyntaxFactory.Space);
        return rest.WithModifiers(rest.Modifiers.Insert(0, keyword));
    }

    private static SyntaxToken First(MethodDeclarationSyntax method) =>
        method.Modifiers.Count > 0 ? method.Modifiers[0] : method.ReturnType.GetFirstToken();
}
