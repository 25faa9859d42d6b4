using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0201: adds a private constructor without parameters, which unpickling then calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddConstructorCodeFix))]
[Shared]
public sealed class AddConstructorCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NoConstructor];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Type is TypeDeclarationSyntax { ParameterList: null } type
            && site.Model.GetDeclaredSymbol(type, site.CancellationToken) is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } symbol
            && !Constructors.IsAnyMarked(symbol)
            && !Constructors.IsCreationGiven(symbol)
            && Constructors.CanBeWithoutParameters(symbol))
        {
            site.Offer(
                $"Add a private constructor without parameters to '{type.Identifier.ValueText}'",
                FixKeys.AddConstructor,
                () => site.Root.ReplaceNode(type, ConstructorInsertion.Insert(type, LineEnding.Of(site.Root))));
        }

        return Task.CompletedTask;
    }
}
