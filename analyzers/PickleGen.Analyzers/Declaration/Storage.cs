using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Members;

namespace PickleGen.Analyzers.Declaration;

/// <summary>Where the objects of a type keep their values.</summary>
internal static class Storage
{
    /// <summary>Fields without a name of their own are given as the property they belong to; those of base classes come first.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type) =>
        type.BaseTypes().Reverse().Append(type)
            .SelectMany(static declaring => declaring.GetMembers())
            .OfType<IFieldSymbol>()
            .Where(static field => !field.IsStatic && !field.IsConst)
            .Select(static field => field.AssociatedSymbol ?? (field.CanBeReferencedByName ? field : null))
            .OfType<ISymbol>()
            .Where(static symbol => symbol is IPropertySymbol or IFieldSymbol);

    /// <summary>Whether there is a field for it: computed properties have none.</summary>
    public static bool Has(Candidate candidate) => candidate.Field is not null || BackingFields.Of(candidate.Symbol) is not null;

    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    /// <summary>The expression after the equals sign of a property or a field.</summary>
    public static ExpressionSyntax? Initializer(ISymbol member, CancellationToken cancellationToken) =>
        Declaration(member, cancellationToken) switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
            _ => null,
        };

    public static SyntaxNode? Declaration(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);

    /// <summary>Whether the expression is what a field holds anyway: <c>null!</c>, <c>default</c>, <c>0</c>.</summary>
    public static bool IsDefault(ExpressionSyntax expression) => expression switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsDefault(suppressed.Operand),
        ParenthesizedExpressionSyntax inner => IsDefault(inner.Expression),
        DefaultExpressionSyntax => true,
        LiteralExpressionSyntax literal => literal.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.FalseLiteralExpression
            || literal.Token.Value is 0 or 0L or 0d,
        _ => false,
    };
}
