using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0501: adds an empty method for each migration that is missing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMigrationsCodeFix))]
[Shared]
public sealed class AddMigrationsCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Migrations];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Type is TypeDeclarationSyntax type
            && type.Identifier.Span.Contains(site.Diagnostic.Location.SourceSpan)
            && MigrationInsertion.IsPossible(type)
            && site.Model.GetDeclaredSymbol(type, site.CancellationToken) is INamedTypeSymbol symbol
            && Migrations.Missing(symbol) is { Count: > 0 } missing)
        {
            string title = missing.Count == 1
                ? $"Add a migration from version {missing[0]} to '{type.Identifier.ValueText}'"
                : $"Add migrations from the versions {string.Join(", ", missing)} to '{type.Identifier.ValueText}'";
            site.Offer(title, FixKeys.AddMigrations, () => Edit(site, type, symbol, missing));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(FixSite site, TypeDeclarationSyntax type, INamedTypeSymbol symbol, IReadOnlyList<int> missing)
    {
        AttributeSpelling spelling = AttributeSpelling.At(site.Model, type, "PickleMigration");
        TypeDeclarationSyntax edited = type;
        foreach (int version in missing)
        {
            edited = MigrationInsertion.Insert(edited, version, Migrations.FreeName(symbol, version), spelling.Name, LineEnding.Of(site.Root));
        }

        return spelling.Complete(site.Root.ReplaceNode(type, edited));
    }
}
