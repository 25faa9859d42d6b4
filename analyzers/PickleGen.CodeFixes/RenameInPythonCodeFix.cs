using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0306 to PG0308: gives the member a name that Python has no use of its own for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameInPythonCodeFix))]
[Shared]
public sealed class RenameInPythonCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.KeywordName, RuleIds.HidingName, RuleIds.MangledName];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion, out string? name)
            && name is not null
            && (site.Member ?? EnumMember(site)) is { } member)
        {
            string own = member is EnumMemberDeclarationSyntax { Identifier.ValueText: var text } ? text : MemberSyntax.NameOf(member);
            site.Offer($"Name '{own}' \"{name}\" in Python", FixKeys.RenameInPython, () => MemberRenaming.Edit(site, member, name));
        }

        return Task.CompletedTask;
    }

    private static EnumMemberDeclarationSyntax? EnumMember(FixSite site) =>
        site.Root.FindToken(site.Diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<EnumMemberDeclarationSyntax>();
}
