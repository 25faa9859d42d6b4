using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0201: lets unpickling call a constructor whose parameters are all members, with <c>[PickleConstructor]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkConstructorCodeFix))]
[Shared]
public sealed class MarkConstructorCodeFix : PickleCodeFix
{
    private const string Attribute = "PickleConstructor";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NoConstructor];

    private protected override async Task OfferAsync(FixSite site)
    {
        if (site.Type is not { } type
            || site.Model.GetDeclaredSymbol(type, site.CancellationToken) is not INamedTypeSymbol { IsAbstract: false } symbol
            || Constructors.IsAnyMarked(symbol)
            || Constructors.IsCreationGiven(symbol))
        {
            return;
        }

        IMethodSymbol[] candidates = [.. Constructors.MatchingMembers(symbol)];
        for (int i = 0; i < candidates.Length; i++)
        {
            SyntaxNode declaration = await candidates[i].DeclaringSyntaxReferences[0]
                .GetSyntaxAsync(site.CancellationToken).ConfigureAwait(false);
            if (site.Document.Project.Solution.GetDocument(declaration.SyntaxTree) is { } document)
            {
                string parameters = string.Join(", ", candidates[i].Parameters.Select(static parameter => parameter.Name));
                site.Offer(
                    $"Create it with '{symbol.Name}({parameters})': add [PickleConstructor]",
                    i == 0 ? FixKeys.MarkConstructor : $"{FixKeys.MarkConstructor}.{i + 1}",
                    cancellationToken => EditAsync(document, declaration, cancellationToken));
            }
        }
    }

    private static async Task<Solution> EditAsync(Document document, SyntaxNode declaration, CancellationToken cancellationToken)
    {
        SyntaxNode root = await declaration.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
        {
            return document.Project.Solution;
        }

        AttributeSpelling spelling = AttributeSpelling.At(model, declaration, Attribute);

        // A primary constructor is declared by the type itself.
        string? target = declaration is TypeDeclarationSyntax ? "method" : null;
        SyntaxNode edited = root.ReplaceNode(
            declaration, AttributeEditing.Add(declaration, spelling.Name, target, LineEnding.Of(root)));
        return document.WithSyntaxRoot(spelling.Complete(edited)).Project.Solution;
    }
}
