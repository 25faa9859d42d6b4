using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0415: says to PickleGen what another serializer is told: to leave a member out, to take it, or its name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FollowSerializerCodeFix))]
[Shared]
public sealed class FollowSerializerCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.OtherSerializer];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Member is { } member
            && site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Remedy, out string? remedy)
            && site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.PythonName, out string? pythonName))
        {
            string name = MemberSyntax.NameOf(member);
            if (remedy == Remedies.Member)
            {
                string title = pythonName is null ? $"Pickle '{name}' with [PickleMember]" : $"Name '{name}' \"{pythonName}\" in Python";
                site.Offer(title, FixKeys.FollowSerializer, () => Include(site, member, pythonName));
            }
            else if (IgnoreMemberCodeFix.CanIgnore(member))
            {
                site.Offer($"Leave '{name}' out with [PickleIgnore]", FixKeys.FollowSerializer, () => IgnoreMemberCodeFix.Edit(site, member));
            }
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Include(FixSite site, SyntaxNode member, string? pythonName)
    {
        if (pythonName is not null)
        {
            return MemberRenaming.Edit(site, member, pythonName);
        }

        SyntaxNode declaration = MemberSyntax.DeclarationOf(member);
        AttributeSpelling spelling = AttributeSpelling.At(site.Model, declaration, "PickleMember");
        SyntaxNode edited = AttributeEditing.Add(declaration, spelling.Name, MemberSyntax.AttributeTarget(declaration), LineEnding.Of(site.Root));
        return spelling.Complete(site.Root.ReplaceNode(declaration, edited));
    }
}
