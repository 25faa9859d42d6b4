using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;

namespace PickleGen.CodeFixes;

/// <summary>PG0207: says in the member's type that it may be null.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeNullableCodeFix))]
[Shared]
public sealed class MakeNullableCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NullAfterLoad];

    private protected override Task OfferAsync(FixSite site)
    {
        SyntaxNode? edited = site.Member switch
        {
            PropertyDeclarationSyntax property => Edit(property),
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } field } => Edit(field),
            ParameterSyntax { Type: { } type } parameter => parameter.WithType(Nullable(type)),
            _ => null,
        };
        SyntaxNode? original = site.Member is VariableDeclaratorSyntax declarator ? declarator.Parent : site.Member;
        if (edited is not null && original is not null)
        {
            site.Offer($"Make '{Editing.MemberSyntax.NameOf(site.Member!)}' nullable", FixKeys.MakeNullable, () => site.Root.ReplaceNode(original, edited));
        }

        return Task.CompletedTask;
    }

    // What remains of "= null!" would be what a nullable one is anyway.
    private static PropertyDeclarationSyntax Edit(PropertyDeclarationSyntax property)
    {
        PropertyDeclarationSyntax nullable = property.WithType(Nullable(property.Type));
        return nullable.Initializer is null || nullable.AccessorList is not { } accessors
            ? nullable
            : nullable
                .WithAccessorList(accessors.WithCloseBraceToken(accessors.CloseBraceToken.WithTrailingTrivia()))
                .WithInitializer(null)
                .WithSemicolonToken(default)
                .WithTrailingTrivia(property.GetTrailingTrivia());
    }

    private static VariableDeclarationSyntax Edit(VariableDeclarationSyntax field)
    {
        VariableDeclaratorSyntax variable = field.Variables[0];
        return field
            .WithType(Nullable(field.Type))
            .WithVariables(SyntaxFactory.SingletonSeparatedList(variable
                .WithIdentifier(variable.Identifier.WithTrailingTrivia())
                .WithInitializer(null)));
    }

    private static NullableTypeSyntax Nullable(TypeSyntax type) =>
        SyntaxFactory.NullableType(type.WithoutTrailingTrivia()).WithTrailingTrivia(type.GetTrailingTrivia());
}
