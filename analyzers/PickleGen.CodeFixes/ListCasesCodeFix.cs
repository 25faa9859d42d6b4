using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0201 on an abstract class or an interface: lists the <c>[Pickleable]</c> types of the project that derive from it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ListCasesCodeFix))]
[Shared]
public sealed class ListCasesCodeFix : PickleCodeFix
{
    private const string Attribute = "PickleDerived";

    private static readonly SymbolDisplayFormat Nested = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NoConstructor];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Type is TypeDeclarationSyntax type
            && site.Model.GetDeclaredSymbol(type, site.CancellationToken) is INamedTypeSymbol { IsAbstract: true, ContainingType: not { IsGenericType: true } } symbol
            && Cases.Of(symbol, site.Model, type.SpanStart, site.CancellationToken) is { Count: > 0 } cases)
        {
            string title = cases.Count == 1
                ? $"List '{cases[0].Name}' with [PickleDerived] on '{symbol.Name}'"
                : $"List the {cases.Count} types derived from '{symbol.Name}' with [PickleDerived]";
            site.Offer(title, FixKeys.ListCases, () => Edit(site, type, cases));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(FixSite site, TypeDeclarationSyntax type, IReadOnlyList<INamedTypeSymbol> cases)
    {
        AttributeSpelling spelling = AttributeSpelling.At(site.Model, type, Attribute);
        IEnumerable<string> attributes = cases.Select(listed => spelling.Name + Argument(listed, site.Model, type.SpanStart));
        SyntaxNode edited = AttributeEditing.Append(type, [.. attributes], LineEnding.Of(site.Root));
        return spelling.Complete(site.Root.ReplaceNode(type, edited));
    }

    private static string Argument(INamedTypeSymbol listed, SemanticModel model, int position) => listed.IsGenericType
        ? $"(typeof({Name(listed.ConstructUnboundGenericType(), model, position)}))"
        : $"<{Name(listed, model, position)}>";

    // What stands in the type itself is called by its full name: the attribute stands outside.
    private static string Name(INamedTypeSymbol type, SemanticModel model, int position) => type.ContainingType is { } outer
        ? $"{Name(outer, model, position)}.{type.ToDisplayString(Nested)}"
        : type.ToMinimalDisplayString(model, position);
}
