using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0303: a type of the project that is a plain list in Python becomes a plain tuple, which can be a key.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeTupleCodeFix))]
[Shared]
public sealed class MakeTupleCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnhashableKey];

    private protected override async Task OfferAsync(FixSite site)
    {
        if (site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.TypeId, out string? id)
            && id is not null
            && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, site.Model.Compilation) is INamedTypeSymbol type
            && type.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "PickleableAttribute") is { ApplicationSyntaxReference: { } reference }
            && await reference.GetSyntaxAsync(site.CancellationToken).ConfigureAwait(false) is AttributeSyntax { ArgumentList: { } arguments }
            && arguments.Arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == "As") is { Expression: MemberAccessExpressionSyntax access }
            && site.Document.Project.GetDocument(reference.SyntaxTree) is { } document)
        {
            site.Offer($"Make '{type.Name}' a tuple in Python", FixKeys.MakeTuple, cancellationToken => EditAsync(document, access, cancellationToken));
        }
    }

    private static async Task<Solution> EditAsync(Document document, MemberAccessExpressionSyntax access, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SimpleNameSyntax tuple = SyntaxFactory.IdentifierName("Tuple").WithTriviaFrom(access.Name);
        return root is null ? document.Project.Solution : document.WithSyntaxRoot(root.ReplaceNode(access.Name, tuple)).Project.Solution;
    }
}
