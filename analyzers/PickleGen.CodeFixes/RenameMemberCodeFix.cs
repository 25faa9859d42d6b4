using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0003: gives the member a Python name that no other member of the type has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameMemberCodeFix))]
[Shared]
public sealed class RenameMemberCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.DuplicateName];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Member is { } member
            && site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.PythonName, out string? clash)
            && clash is not null
            && MemberSyntax.SymbolOf(site.Model, member, site.CancellationToken) is { } symbol)
        {
            string name = FreeName.For(symbol, clash);
            site.Offer($"Name '{symbol.Name}' \"{name}\" in Python", FixKeys.RenameMember, () => MemberRenaming.Edit(site, member, name));
        }

        return Task.CompletedTask;
    }
}
