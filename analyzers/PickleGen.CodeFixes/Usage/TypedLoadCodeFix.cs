using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0401, PG0409: makes a typed load of an untyped one and a cast.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TypedLoadCodeFix))]
[Shared]
public sealed class TypedLoadCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NeverLoaded, RuleIds.CastLoad];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Expression<CastExpressionSyntax>() is { Type: not NullableTypeSyntax } cast
            && Plain(cast.Expression) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } } load
            && site.Model.GetSymbolInfo(load, site.CancellationToken).Symbol is IMethodSymbol { Name: "Load" or "Loads" } method
            && site.Model.GetTypeInfo(cast.Type, site.CancellationToken).Type is { } type
            && Typed(load, cast.Type, method, site.Diagnostic.Id, type) is { } typed)
        {
            site.Offer(
                $"Load it as '{type.Name}'",
                FixKeys.TypedLoad,
                () => site.Root.ReplaceNode(cast, typed.WithTriviaFrom(cast)));
        }

        return Task.CompletedTask;
    }

    private static InvocationExpressionSyntax? Typed(
        InvocationExpressionSyntax load, TypeSyntax name, IMethodSymbol method, string rule, ITypeSymbol type)
    {
        var access = (MemberAccessExpressionSyntax)load.Expression;
        GenericNameSyntax generic = SyntaxFactory.GenericName(((IdentifierNameSyntax)access.Name).Identifier.WithoutTrivia())
            .WithTypeArgumentList(SyntaxFactory.TypeArgumentList(SyntaxFactory.SingletonSeparatedList(name.WithoutTrivia())))
            .WithTriviaFrom(access.Name);
        if (rule == RuleIds.CastLoad)
        {
            // The context says what it knows; it cannot be told that with an argument that has a name.
            ArgumentSyntax? context = load.ArgumentList.Arguments.ElementAtOrDefault(1);
            return context is { NameColon: null, Expression: var receiver } && method.Parameters.ElementAtOrDefault(1)?.Name == "context"
                && receiver is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
                    ? load.WithExpression(access.WithExpression(receiver.WithTriviaFrom(access.Expression)).WithName(generic))
                        .WithArgumentList(load.ArgumentList.WithArguments(load.ArgumentList.Arguments.RemoveAt(1)))
                    : null;
        }

        bool hasCode = type.TypeKind is TypeKind.Class or TypeKind.Struct
            && type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "PickleableAttribute", ContainingNamespace.Name: "PickleGen" });
        return hasCode && method.Parameters.All(static parameter => parameter.Name != "context")
            ? load.WithExpression(access.WithName(generic))
            : null;
    }

    // Without the '!' and parentheses that the cast needed.
    private static ExpressionSyntax Plain(ExpressionSyntax expression) => expression switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => Plain(suppressed.Operand),
        ParenthesizedExpressionSyntax parenthesized => Plain(parenthesized.Expression),
        _ => expression,
    };
}
