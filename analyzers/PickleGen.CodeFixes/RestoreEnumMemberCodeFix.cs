using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0509: gives a member of an enum the recorded number again, or adds the member that is gone.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreEnumMemberCodeFix))]
[Shared]
public sealed class RestoreEnumMemberCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.RecordedEnumMember];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Type is not EnumDeclarationSyntax declaration
            || !site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.EnumMember, out string? recorded)
            || recorded is null
            || Parse(recorded) is not { EqualsValue: { } value } wanted)
        {
            return Task.CompletedTask;
        }

        EnumMemberDeclarationSyntax? member = declaration.Members.FirstOrDefault(candidate => candidate.Identifier.Span.Contains(site.Diagnostic.Location.SourceSpan));
        if (member is not null)
        {
            // A member that has lost its name in Python keeps its number.
            if (site.Model.GetDeclaredSymbol(member, site.CancellationToken) is { } symbol && $"{symbol.ConstantValue}" != value.Value.ToString())
            {
                site.Offer($"Give '{symbol.Name}' the number {value.Value} again", FixKeys.RestoreEnumMember, () => site.Root.ReplaceNode(member, Numbered(member, value)));
            }
        }
        else if (IsOnLinesOfItsOwn(declaration) && declaration.Members.All(other => other.Identifier.ValueText != wanted.Identifier.ValueText))
        {
            site.Offer($"Add '{wanted}' again", FixKeys.RestoreEnumMember, () => site.Root.ReplaceNode(declaration, Added(declaration, wanted, LineEnding.Of(site.Root))));
        }

        return Task.CompletedTask;
    }

    private static EnumMemberDeclarationSyntax? Parse(string text) =>
        SyntaxFactory.ParseMemberDeclaration($"enum E {{ {text} }}") is EnumDeclarationSyntax { Members: { Count: 1 } members } parsed && !parsed.ContainsDiagnostics
            ? members[0].WithoutTrivia()
            : null;

    private static EnumMemberDeclarationSyntax Numbered(EnumMemberDeclarationSyntax member, EqualsValueClauseSyntax value) =>
        member.EqualsValue is { } old
            ? member.ReplaceNode(old.Value, value.Value.WithTriviaFrom(old.Value))
            : member.WithIdentifier(member.Identifier.WithTrailingTrivia(SyntaxFactory.Space))
                .WithEqualsValue(value.WithTrailingTrivia(member.Identifier.TrailingTrivia));

    private static bool IsOnLinesOfItsOwn(EnumDeclarationSyntax declaration) =>
        !declaration.OpenBraceToken.IsMissing
        && declaration.Members.All(Trivia.StartsLine)
        && (declaration.CloseBraceToken.LeadingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            || declaration.CloseBraceToken.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia));

    private static EnumDeclarationSyntax Added(EnumDeclarationSyntax declaration, EnumMemberDeclarationSyntax wanted, SyntaxTrivia newLine)
    {
        SyntaxTriviaList indentation = declaration.Members.Count > 0
            ? Trivia.Indentation(declaration.Members[0])
            : Trivia.Indentation(declaration).Add(SyntaxFactory.Whitespace("    "));
        wanted = wanted.WithLeadingTrivia(indentation);
        List<SyntaxNodeOrToken> parts = [.. declaration.Members.GetWithSeparators()];
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        if (parts.Count == 0 || parts[parts.Count - 1].IsToken)
        {
            parts.Add(wanted);
            parts.Add(comma.WithTrailingTrivia(newLine));
        }
        else
        {
            SyntaxNode last = parts[parts.Count - 1].AsNode()!;
            parts[parts.Count - 1] = last.WithoutTrailingTrivia();
            parts.Add(comma.WithTrailingTrivia(last.GetTrailingTrivia()));
            parts.Add(wanted.WithTrailingTrivia(newLine));
        }

        return declaration.WithMembers(SyntaxFactory.SeparatedList<EnumMemberDeclarationSyntax>(parts));
    }
}
