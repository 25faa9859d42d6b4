using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0120, PG0206, PG0208: pickles the property or field with <c>[PickleMember]</c>, which needs no setter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkMemberCodeFix))]
[Shared]
public sealed class MarkMemberCodeFix : PickleCodeFix
{
    private const string Attribute = "PickleMember";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.LeftOut, RuleIds.SkippedInitializer, RuleIds.ForgottenArgument];

    private protected override Task OfferAsync(FixSite site)
    {
        if (Find(site) is { } member and (PropertyDeclarationSyntax or VariableDeclaratorSyntax))
        {
            site.Offer($"Pickle '{MemberSyntax.NameOf(member)}' with [PickleMember]", FixKeys.MarkMember, () => Edit(site, member));
        }

        return Task.CompletedTask;
    }

    // The place, or where that is a parameter, the field of the same type that keeps it.
    private static SyntaxNode? Find(FixSite site) => site.Diagnostic.Id switch
    {
        RuleIds.LeftOut => site.Member,
        RuleIds.SkippedInitializer => site.Diagnostic.Properties.ContainsKey(DiagnosticProperties.Remedy) ? site.Member : null,
        _ => site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Remedy, out string? name)
            ? (site.Type as TypeDeclarationSyntax)?.Members.SelectMany(Declared).FirstOrDefault(member => MemberSyntax.NameOf(member) == name)
            : null,
    };

    private static IEnumerable<SyntaxNode> Declared(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables,
        PropertyDeclarationSyntax => [member],
        _ => [],
    };

    private static SyntaxNode Edit(FixSite site, SyntaxNode member)
    {
        SyntaxNode declaration = MemberSyntax.DeclarationOf(member);
        AttributeSpelling spelling = AttributeSpelling.At(site.Model, declaration, Attribute);
        SyntaxTrivia newLine = LineEnding.Of(site.Root);
        return spelling.Complete(declaration is FieldDeclarationSyntax { Declaration.Variables.Count: > 1 } field
            ? FieldSplitting.Split(site.Root, field, (VariableDeclaratorSyntax)member, spelling.Name, newLine)
            : site.Root.ReplaceNode(declaration, AttributeEditing.Add(declaration, spelling.Name, target: null, newLine)));
    }
}
