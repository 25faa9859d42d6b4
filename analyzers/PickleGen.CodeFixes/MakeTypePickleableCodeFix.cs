using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0101, PG0008, PG0010, PG0011: when the type in the way is one of the solution's own, makes it <c>[Pickleable]</c> and partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeTypePickleableCodeFix))]
[Shared]
public sealed class MakeTypePickleableCodeFix : PickleCodeFix
{
    private const string Attribute = "Pickleable";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.MemberType, RuleIds.Derived, RuleIds.StrayAttribute, RuleIds.UnmarkedDerived];

    private protected override async Task OfferAsync(FixSite site)
    {
        Solution solution = site.Document.Project.Solution;
        if (site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.TypeId, out string? id)
            && id is not null
            && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, site.Model.Compilation) is INamedTypeSymbol type
            && CanBePickleable(type)
            && type.DeclaringSyntaxReferences.FirstOrDefault() is { } reference
            && solution.GetDocument(reference.SyntaxTree) is { } document
            && await UsesPickleGenAsync(document.Project, site.CancellationToken).ConfigureAwait(false))
        {
            site.Offer(
                $"Add [Pickleable] to '{type.Name}'",
                FixKeys.MakeTypePickleable,
                cancellationToken => EditAsync(document, reference, cancellationToken));
        }
    }

    private static async Task<bool> UsesPickleGenAsync(Project project, CancellationToken cancellationToken) =>
        await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
        && !compilation.GetTypesByMetadataName("PickleGen.PickleableAttribute").IsEmpty;

    private static bool CanBePickleable(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Enum
        && type is { IsAbstract: false, IsStatic: false, IsRefLikeType: false }
        && !IsCollection(type)
        && !type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "PickleableAttribute");

    // Python has to be told which collection it is as well.
    private static bool IsCollection(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(static implemented => implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);

    private static async Task<Solution> EditAsync(Document document, SyntaxReference reference, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null
            || await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not BaseTypeDeclarationSyntax type)
        {
            return document.Project.Solution;
        }

        AttributeSpelling spelling = AttributeSpelling.At(model, type, Attribute);
        SyntaxTrivia newLine = LineEnding.Of(root);
        SyntaxNode edited = root.ReplaceNodes(
            PartialEditing.Chain(type).Append<BaseTypeDeclarationSyntax>(type).Distinct(),
            (original, rewritten) => Edit(rewritten, isTarget: original == type, spelling.Name, newLine));
        return document.WithSyntaxRoot(spelling.Complete(edited)).Project.Solution;
    }

    private static SyntaxNode Edit(BaseTypeDeclarationSyntax type, bool isTarget, string attribute, SyntaxTrivia newLine)
    {
        SyntaxNode edited = type is TypeDeclarationSyntax declaration ? PartialEditing.Add(declaration) : type;
        return isTarget ? AttributeEditing.Add(edited, attribute, target: null, newLine) : edited;
    }
}
