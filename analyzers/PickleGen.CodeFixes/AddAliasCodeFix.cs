using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0502, PG0503, PG0505: reads the recorded name as the member or type that took its place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddAliasCodeFix))]
[Shared]
public sealed class AddAliasCodeFix : PickleCodeFix
{
    private const string Attribute = "PickleAlias";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.MemberGone, RuleIds.MemberRenamed, RuleIds.TypeGone];

    private protected override Task OfferAsync(FixSite site)
    {
        if (!site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Alias, out string? alias) || alias is null || site.Type is not { } type || type is InterfaceDeclarationSyntax)
        {
            return Task.CompletedTask;
        }

        if (site.Diagnostic.Id == RuleIds.TypeGone)
        {
            site.Offer($"Read '{alias}' as '{type.Identifier.ValueText}': add [PickleAlias]", FixKeys.AddAlias, () => Edit(site, type, alias));
        }
        else if (site.Diagnostic.Id == RuleIds.MemberRenamed)
        {
            if (site.Member is { } member)
            {
                Offer(site, member, alias, FixKeys.AddAlias);
            }
        }
        else if (site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Members, out string? names) && names is { Length: > 0 })
        {
            // Which of them it is only a person knows, so each is an offer of its own.
            foreach (SyntaxNode member in names.Split(',').Select(name => MemberSyntax.Find(type, name)).OfType<SyntaxNode>())
            {
                Offer(site, member, alias, $"{FixKeys.AddAlias}.{MemberSyntax.NameOf(member)}");
            }
        }

        return Task.CompletedTask;
    }

    private static void Offer(FixSite site, SyntaxNode member, string alias, string key) =>
        site.Offer($"Read '{alias}' as '{MemberSyntax.NameOf(member)}': add [PickleAlias]", key, () => Edit(site, member, alias));

    private static SyntaxNode Edit(FixSite site, SyntaxNode node, string alias)
    {
        SyntaxNode declaration = MemberSyntax.DeclarationOf(node);
        AttributeSpelling spelling = AttributeSpelling.At(site.Model, declaration, Attribute);
        string attribute = $"{spelling.Name}({SymbolDisplay.FormatLiteral(alias, quote: true)})";
        SyntaxTrivia newLine = LineEnding.Of(site.Root);
        SyntaxNode edited = declaration switch
        {
            // An attribute reaches every declarator of its declaration.
            FieldDeclarationSyntax { Declaration.Variables.Count: > 1 } field => FieldSplitting.Split(site.Root, field, (VariableDeclaratorSyntax)node, attribute, newLine),
            BaseTypeDeclarationSyntax type => site.Root.ReplaceNode(type, AttributeEditing.Append(type, [attribute], newLine)),
            _ => site.Root.ReplaceNode(declaration, AttributeEditing.Add(declaration, attribute, MemberSyntax.AttributeTarget(declaration), newLine)),
        };
        return spelling.Complete(edited);
    }
}
