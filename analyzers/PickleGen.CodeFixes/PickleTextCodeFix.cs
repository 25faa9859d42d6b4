using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0115: leaves the member out and adds a private property that is pickled in its place: its text, or its number.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PickleTextCodeFix))]
[Shared]
public sealed class PickleTextCodeFix : PickleCodeFix
{
    private const string Ignore = "PickleIgnore";
    private const string Member = "PickleMember";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.SaidByAnother];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Member is { } member
            && MemberSyntax.DeclarationOf(member) is MemberDeclarationSyntax declaration
            && TypeOf(declaration) is { } type
            && MemberSyntax.SymbolOf(site.Model, member, site.CancellationToken) is { } symbol
            && TextMember.For(symbol, type, site.Model) is { } text)
        {
            site.Offer($"Pickle '{symbol.Name}' as '{text.Name}'", FixKeys.PickleText, () => Edit(site, declaration, text));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(FixSite site, MemberDeclarationSyntax declaration, TextMember text)
    {
        AttributeSpelling ignore = AttributeSpelling.At(site.Model, declaration, Ignore);
        SyntaxTrivia newLine = LineEnding.Of(site.Root);

        // What [PickleMember] said of the member is now said of the other.
        AttributeSyntax? asked = MemberSyntax.FindAttribute(site.Model, declaration, Member + "Attribute");
        SyntaxNode ignored = asked is not null
            ? declaration.ReplaceNode(asked, AttributeEditing.Parse(ignore.Name).WithTriviaFrom(asked))
            : AttributeEditing.Add(declaration, ignore.Name, target: null, newLine);
        string attribute = asked?.WithoutTrivia().ToString() ?? AttributeSpelling.At(site.Model, declaration, Member).Name;
        return ignore.Complete(site.Root.ReplaceNode(declaration, [ignored, Property(declaration, text, attribute, newLine.ToString())]));
    }

    private static MemberDeclarationSyntax Property(MemberDeclarationSyntax declaration, TextMember text, string attribute, string newLine)
    {
        string indent = Trivia.Indentation(declaration).ToString();
        string lines = string.Concat(text.Lines(attribute).Select(line => indent + line + newLine));
        return SyntaxFactory.ParseMemberDeclaration(newLine + lines)!;
    }

    private static TypeSyntax? TypeOf(MemberDeclarationSyntax declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Type,
        FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field => field.Declaration.Type,
        _ => null,
    };
}
