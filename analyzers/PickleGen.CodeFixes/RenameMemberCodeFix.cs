using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0003: gives the member a Python name that no other member of the type has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameMemberCodeFix))]
[Shared]
public sealed class RenameMemberCodeFix : PickleCodeFix
{
    private const string Attribute = "PickleMember";

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
            site.Offer($"Name '{symbol.Name}' \"{name}\" in Python", FixKeys.RenameMember, () => Edit(site, member, name));
        }

        return Task.CompletedTask;
    }

    internal static SyntaxNode Edit(FixSite site, SyntaxNode member, string name)
    {
        SyntaxNode declaration = MemberSyntax.DeclarationOf(member);
        AttributeSpelling spelling = AttributeSpelling.At(site.Model, declaration, Attribute);
        string literal = SymbolDisplay.FormatLiteral(name, quote: true);
        string attribute = $"{spelling.Name}({literal})";
        SyntaxTrivia newLine = LineEnding.Of(site.Root);

        if (declaration is FieldDeclarationSyntax { Declaration.Variables.Count: > 1 } field)
        {
            // An attribute reaches every declarator of its declaration, so this one moves to a declaration of its own.
            return spelling.Complete(FieldSplitting.Split(site.Root, field, (VariableDeclaratorSyntax)member, attribute, newLine));
        }

        AttributeSyntax? existing = MemberSyntax.FindAttribute(site.Model, declaration, "PickleMemberAttribute");
        SyntaxNode edited = existing is not null
            ? site.Root.ReplaceNode(existing, Renamed(existing, literal))
            : site.Root.ReplaceNode(
                declaration, AttributeEditing.Add(declaration, attribute, MemberSyntax.AttributeTarget(declaration), newLine));
        return spelling.Complete(edited);
    }

    /// <summary>The attribute with another name; what else it says (<c>Required</c>) stays.</summary>
    private static AttributeSyntax Renamed(AttributeSyntax attribute, string literal)
    {
        AttributeArgumentSyntax name = SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression(literal));
        AttributeArgumentListSyntax? list = attribute.ArgumentList;
        AttributeArgumentSyntax? old = list?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null);
        if (list is not null && old is not null)
        {
            return attribute.WithArgumentList(list.ReplaceNode(old.Expression, name.Expression));
        }

        AttributeSyntax parsed = AttributeEditing.Parse(list is { Arguments.Count: > 0 }
            ? $"{attribute.Name}({literal}, {list.Arguments})"
            : $"{attribute.Name}({literal})");
        return parsed.WithTriviaFrom(attribute);
    }
}
