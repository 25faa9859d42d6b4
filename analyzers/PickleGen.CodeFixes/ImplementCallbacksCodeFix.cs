using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0413: implements <c>IPickleCallbacks</c> by calling what .NET's serialization called.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImplementCallbacksCodeFix))]
[Shared]
public sealed class ImplementCallbacksCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.SerializationCallback];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Type is TypeDeclarationSyntax type
            && site.Model.GetDeclaredSymbol(type, site.CancellationToken) is INamedTypeSymbol symbol
            && CallbackMethods.Of(symbol) is { } callbacks)
        {
            site.Offer($"Implement IPickleCallbacks in '{symbol.Name}'", FixKeys.ImplementCallbacks, () => Edit(site, type, callbacks));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(FixSite site, TypeDeclarationSyntax type, CallbackMethods callbacks)
    {
        NamespaceSpelling spelling = NamespaceSpelling.At(site.Model, type, "IPickleCallbacks");
        return spelling.Complete(site.Root.ReplaceNode(type, callbacks.AddTo(type, spelling.Prefix, LineEnding.Of(site.Root))));
    }
}
