using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0125: pickles all fields of the type, as Python does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllFieldsCodeFix))]
[Shared]
public sealed class AllFieldsCodeFix : PickleCodeFix
{
    private const string Members = "Members";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NothingPickled];

    private protected override Task OfferAsync(FixSite site)
    {
        // The private fields of a base class of another assembly cannot be seen, and are refused.
        if (site.Type is { } type
            && MemberSyntax.FindAttribute(site.Model, type, "PickleableAttribute") is { } attribute
            && site.Model.GetDeclaredSymbol(type, site.CancellationToken) is INamedTypeSymbol symbol
            && (symbol.BaseType is not { SpecialType: SpecialType.None } ancestor || ancestor.Locations.Any(static location => location.IsInSource)))
        {
            site.Offer($"Pickle all fields of '{type.Identifier.ValueText}'", FixKeys.AllFields, () => site.Root.ReplaceNode(attribute, Edit(site, attribute)));
        }

        return Task.CompletedTask;
    }

    private static AttributeSyntax Edit(FixSite site, AttributeSyntax attribute)
    {
        bool isKnown = site.Model.LookupNamespacesAndTypes(attribute.SpanStart, name: "PickleMembers").Length == 1;
        string value = (isKnown ? "" : "global::PickleGen.") + "PickleMembers.AllFields";
        AttributeArgumentSyntax? old = attribute.ArgumentList?.Arguments
            .FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == Members);
        if (old is not null)
        {
            return attribute.ReplaceNode(old.Expression, SyntaxFactory.ParseExpression(value).WithTriviaFrom(old.Expression));
        }

        AttributeArgumentSyntax added = AttributeEditing.Parse($"A({Members} = {value})").ArgumentList!.Arguments[0];
        AttributeArgumentListSyntax list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        SeparatedSyntaxList<AttributeArgumentSyntax> arguments = list.Arguments.Count == 0
            ? SyntaxFactory.SingletonSeparatedList(added)
            : SyntaxFactory.SeparatedList(
                list.Arguments.Append(added),
                list.Arguments.GetSeparators().Append(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space)));
        return attribute.WithArgumentList(list.WithArguments(arguments));
    }
}
