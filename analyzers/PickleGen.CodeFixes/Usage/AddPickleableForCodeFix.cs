using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0401, PG0407: lists the type in the context, with <c>[PickleableFor]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPickleableForCodeFix))]
[Shared]
public sealed class AddPickleableForCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NeverLoaded, RuleIds.MissingFromContext];

    private const string Attribute = "PickleableFor";

    private protected override async Task OfferAsync(FixSite site)
    {
        ImmutableDictionary<string, string?> properties = site.Diagnostic.Properties;
        if (properties.TryGetValue(DiagnosticProperties.ContextId, out string? id)
            && id is not null
            && properties.TryGetValue(DiagnosticProperties.TypeName, out string? type)
            && type is not null
            && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, site.Model.Compilation) is INamedTypeSymbol context
            && Written(context, site.Document.Project.Solution) is { } reference
            && site.Document.Project.Solution.GetDocument(reference.SyntaxTree) is { } document
            && await reference.GetSyntaxAsync(site.CancellationToken).ConfigureAwait(false) is TypeDeclarationSyntax declaration
            && await document.GetSemanticModelAsync(site.CancellationToken).ConfigureAwait(false) is { } model
            && NameAt(declaration, type, model) is { } name)
        {
            site.Offer(
                $"Add [PickleableFor<{name}>] to '{context.Name}'",
                FixKeys.AddPickleableFor,
                cancellationToken => EditAsync(document, declaration, name, model, cancellationToken));
        }
    }

    // The part that has the other types, and not one that is generated.
    private static SyntaxReference? Written(INamedTypeSymbol context, Solution solution) =>
        context.GetAttributes().Select(static attribute => attribute.ApplicationSyntaxReference).OfType<SyntaxReference>()
            .SelectMany(attribute => context.DeclaringSyntaxReferences.Where(part => part.SyntaxTree == attribute.SyntaxTree && part.Span.Contains(attribute.Span)))
            .FirstOrDefault(part => solution.GetDocument(part.SyntaxTree) is not null);

    // What stands in the context itself is called by its full name: the attribute stands outside.
    private static string? NameAt(TypeDeclarationSyntax context, string type, SemanticModel model)
    {
        int position = context.SpanStart;
        ITypeSymbol? symbol = model.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseTypeName(type), SpeculativeBindingOption.BindAsTypeOrNamespace).Type;
        return symbol is { TypeKind: not TypeKind.Error } ? symbol.ToMinimalDisplayString(model, NullableFlowState.None, position) : null;
    }

    private static async Task<Solution> EditAsync(
        Document document, TypeDeclarationSyntax context, string name, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode root = await context.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        AttributeSpelling spelling = AttributeSpelling.At(model, context, Attribute);
        SyntaxNode edited = AttributeEditing.Append(context, [$"{spelling.Name}<{name}>"], LineEnding.Of(root));
        return document.WithSyntaxRoot(spelling.Complete(root.ReplaceNode(context, edited))).Project.Solution;
    }
}
