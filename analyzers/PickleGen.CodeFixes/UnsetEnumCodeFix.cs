using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0310: makes the member required, or gives it the first value that the enum names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnsetEnumCodeFix))]
[Shared]
public sealed class UnsetEnumCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnsetEnum];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Member is not { } member
            || MemberSyntax.SymbolOf(site.Model, member, site.CancellationToken) is not { } symbol
            || MemberSyntax.TypeOf(symbol) is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
        {
            return Task.CompletedTask;
        }

        SyntaxNode declaration = MemberSyntax.DeclarationOf(member);
        if (CanBeRequired(symbol) && declaration is MemberDeclarationSyntax { Modifiers.Count: > 0 } required)
        {
            site.Offer($"Make '{symbol.Name}' required", FixKeys.RequireMember, () => site.Root.ReplaceNode(required, Require(required)));
        }

        // A struct has initialisers only where it has a constructor.
        if (symbol.ContainingType.TypeKind == TypeKind.Class
            && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(static field => field.HasConstantValue) is { } first)
        {
            string value = $"{type.ToMinimalDisplayString(site.Model, member.SpanStart)}.{first.Name}";
            site.Offer($"Start '{symbol.Name}' with {value}", FixKeys.InitializeEnum, () => site.Root.ReplaceNode(member, Initialize(member, value)));
        }

        return Task.CompletedTask;
    }

    // C# wants a required member to be set by everybody who can make the object.
    private static bool CanBeRequired(ISymbol member)
    {
        for (INamedTypeSymbol? type = member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility > member.DeclaredAccessibility)
            {
                return false;
            }
        }

        return member is IPropertySymbol { IsRequired: false, SetMethod: { } setter }
            ? setter.DeclaredAccessibility >= member.DeclaredAccessibility
            : member is IFieldSymbol { IsRequired: false, IsReadOnly: false };
    }

    private static MemberDeclarationSyntax Require(MemberDeclarationSyntax declaration)
    {
        SyntaxToken required = SyntaxFactory.Token(SyntaxKind.RequiredKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return declaration.WithModifiers(declaration.Modifiers.Add(required));
    }

    private static SyntaxNode Initialize(SyntaxNode member, string value)
    {
        EqualsValueClauseSyntax clause = SyntaxFactory.EqualsValueClause(
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.ParseExpression(value));
        return member switch
        {
            PropertyDeclarationSyntax { AccessorList: { } accessors } property => property
                .WithAccessorList(accessors.WithoutTrailingTrivia())
                .WithInitializer(clause)
                .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken).WithTrailingTrivia(accessors.GetTrailingTrivia())),
            VariableDeclaratorSyntax declarator => declarator.WithInitializer(clause),
            _ => member,
        };
    }
}
