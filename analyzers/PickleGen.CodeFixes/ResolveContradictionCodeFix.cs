using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0122, PG0124: removes <c>[PickleIgnore]</c>, or what contradicts it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ResolveContradictionCodeFix))]
[Shared]
public sealed class ResolveContradictionCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Contradiction, RuleIds.IgnoredRequired];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Member is not { } member)
        {
            return Task.CompletedTask;
        }

        SyntaxNode declaration = MemberSyntax.DeclarationOf(member);
        string name = MemberSyntax.NameOf(member);
        if (site.Diagnostic.Id == RuleIds.Contradiction)
        {
            Offer(site, declaration, ["PickleMember", "PickleAlias"], $"Leave '{name}' out", FixKeys.RemoveOpposite);
        }
        else if (RequiredEditing.Find(declaration) is { } keyword)
        {
            site.Offer($"Remove 'required' from '{name}'", FixKeys.RemoveRequired, () => RequiredEditing.Remove(site.Root, declaration, keyword));
        }

        Offer(site, declaration, ["PickleIgnore"], $"Pickle '{name}'", FixKeys.RemoveIgnore);
        return Task.CompletedTask;
    }

    private static void Offer(FixSite site, SyntaxNode declaration, string[] attributes, string what, string key)
    {
        foreach (string name in attributes)
        {
            if (MemberSyntax.FindAttribute(site.Model, declaration, name + "Attribute") is { } attribute)
            {
                site.Offer($"{what}: remove [{name}]", key, () => AttributeRemoval.Remove(site.Root, attribute));
                return;
            }
        }
    }
}
