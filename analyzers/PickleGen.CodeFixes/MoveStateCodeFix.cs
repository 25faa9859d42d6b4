using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0414: writes the state that <c>GetObjectData</c> gives as one that pickling gives and takes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveStateCodeFix))]
[Shared]
public sealed class MoveStateCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.SerializationInfo];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Type is TypeDeclarationSyntax type
            && site.Model.GetDeclaredSymbol(type, site.CancellationToken) is INamedTypeSymbol symbol
            && SerializationState.Of(type, symbol, site.Model) is { } state)
        {
            site.Offer($"Give and take the state of '{symbol.Name}' with [PickleGetState] and [PickleSetState]", FixKeys.MoveState, () => Edit(site, type, state));
        }

        return Task.CompletedTask;
    }

    // The object is made by the method that takes the state.
    private static SyntaxNode Edit(FixSite site, TypeDeclarationSyntax type, SerializationState state)
    {
        NamespaceSpelling spelling = NamespaceSpelling.At(site.Model, type, "PickleAs");
        TypeDeclarationSyntax edited = AttributeArguments.Remove(type, "Pickleable", "Creation");
        return spelling.Complete(site.Root.ReplaceNode(type, state.AddTo(edited, spelling.Prefix, LineEnding.Of(site.Root))));
    }
}
