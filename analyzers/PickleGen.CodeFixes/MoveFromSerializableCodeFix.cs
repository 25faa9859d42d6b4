using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0411: makes a <c>[Serializable]</c> type <c>[Pickleable]</c>, with the same fields, callbacks or state.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveFromSerializableCodeFix))]
[Shared]
public sealed class MoveFromSerializableCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Serializable];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Type is TypeDeclarationSyntax type
            && SerializableConversion.FindAttribute(type) is not null
            && site.Model.GetDeclaredSymbol(type, site.CancellationToken) is INamedTypeSymbol { DeclaringSyntaxReferences.Length: 1 } symbol)
        {
            site.Offer($"Make '{symbol.Name}' [Pickleable] instead of [Serializable]", FixKeys.MoveFromSerializable, () => Edit(site, type, symbol));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(FixSite site, TypeDeclarationSyntax type, INamedTypeSymbol symbol)
    {
        NamespaceSpelling spelling = NamespaceSpelling.At(site.Model, type, "PickleMembers", "PickleCreation", "PickleAs", "IPickleCallbacks");
        TypeDeclarationSyntax converted = new SerializableConversion(type, symbol, site.Model, spelling, LineEnding.Of(site.Root)).Apply();
        SyntaxNode edited = site.Root.ReplaceNodes(
            PartialEditing.Chain(type),
            (original, rewritten) => original == type ? converted : PartialEditing.Add(rewritten));
        return spelling.Complete(edited);
    }
}
