using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0101 to PG0104, PG0120, PG0209: leaves the member out of the pickle with <c>[PickleIgnore]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IgnoreMemberCodeFix))]
[Shared]
public sealed class IgnoreMemberCodeFix : PickleCodeFix
{
    private const string Attribute = "PickleIgnore";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        [RuleIds.MemberType, RuleIds.Lock, RuleIds.OpenResource, RuleIds.Delegate, RuleIds.LeftOut, RuleIds.InheritedHooks];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Member is { } member && (member is not ParameterSyntax parameter || RecordParameters.CanBeOptional(parameter)))
        {
            site.Offer($"Leave '{MemberSyntax.NameOf(member)}' out with [PickleIgnore]", FixKeys.IgnoreMember, () => Edit(site, member));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(FixSite site, SyntaxNode member)
    {
        SyntaxNode declaration = MemberSyntax.DeclarationOf(member);
        AttributeSpelling spelling = AttributeSpelling.At(site.Model, declaration, Attribute);

        // [PickleMember] asks for the opposite, so it gives way.
        AttributeSyntax? opposite = MemberSyntax.FindAttribute(site.Model, declaration, "PickleMemberAttribute");
        SyntaxNode edited = opposite is not null
            ? site.Root.ReplaceNode(opposite, AttributeEditing.Parse(spelling.Name).WithTriviaFrom(opposite))
            : site.Root.ReplaceNode(declaration, Ignored(site, declaration, spelling.Name));
        return spelling.Complete(edited);
    }

    private static SyntaxNode Ignored(FixSite site, SyntaxNode declaration, string name)
    {
        // Nothing will feed the parameter of an ignored property, so the record has to manage without it.
        SyntaxNode edited = declaration is ParameterSyntax parameter
            ? RecordParameters.MakeOptional(parameter, site.Model)
            : declaration;
        return AttributeEditing.Add(edited, name, MemberSyntax.AttributeTarget(declaration), LineEnding.Of(site.Root));
    }
}
