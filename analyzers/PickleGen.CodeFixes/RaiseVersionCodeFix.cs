using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0502, PG0503, PG0504, PG0508: raises the type's version and adds an empty migration from the recorded one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RaiseVersionCodeFix))]
[Shared]
public sealed class RaiseVersionCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        [RuleIds.MemberGone, RuleIds.MemberRenamed, RuleIds.MemberRetyped, RuleIds.NewRequired];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.RecordedVersion, out string? text)
            && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int recorded)
            && site.Type is TypeDeclarationSyntax type
            && site.Model.GetDeclaredSymbol(type, site.CancellationToken) is INamedTypeSymbol symbol
            && MemberSyntax.FindAttribute(site.Model, type, "PickleableAttribute") is { } attribute
            && MigrationInsertion.IsPossible(type))
        {
            site.Offer(
                $"Raise the version of '{symbol.Name}' to {recorded + 1} and add a migration",
                FixKeys.RaiseVersion,
                () => Edit(site, type, symbol, attribute, recorded + 1));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(FixSite site, TypeDeclarationSyntax type, INamedTypeSymbol symbol, AttributeSyntax attribute, int version)
    {
        AttributeSpelling spelling = AttributeSpelling.At(site.Model, type, "PickleMigration");
        TypeDeclarationSyntax edited = type.ReplaceNode(attribute, WithVersion(attribute, version));
        foreach (int from in Migrations.Missing(symbol, version))
        {
            edited = MigrationInsertion.Insert(edited, from, Migrations.FreeName(symbol, from), spelling.Name, LineEnding.Of(site.Root));
        }

        return spelling.Complete(site.Root.ReplaceNode(type, edited));
    }

    private static AttributeSyntax WithVersion(AttributeSyntax attribute, int version)
    {
        string number = version.ToString(CultureInfo.InvariantCulture);
        AttributeArgumentListSyntax? list = attribute.ArgumentList;
        AttributeArgumentSyntax? old = list?.Arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == "Version");
        if (list is not null && old is not null)
        {
            AttributeArgumentSyntax parsed = AttributeEditing.Parse($"A(Version = {number})").ArgumentList!.Arguments[0];
            return attribute.WithArgumentList(list.ReplaceNode(old.Expression, parsed.Expression.WithTriviaFrom(old.Expression)));
        }

        return AttributeEditing.Parse(list is { Arguments.Count: > 0 }
            ? $"{attribute.Name}({list.Arguments}, Version = {number})"
            : $"{attribute.Name}(Version = {number})").WithTriviaFrom(attribute);
    }
}
