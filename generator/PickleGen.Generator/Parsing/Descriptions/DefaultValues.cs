using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Members;

namespace PickleGen.Generator.Parsing.Descriptions;

/// <summary>What a member is where nobody gives it a value, as Python spells it.</summary>
internal sealed class DefaultValues(Compilation compilation, CancellationToken cancellationToken)
{
    /// <summary>What the natural value of a type is, the reader of a description knows.</summary>
    public const string Natural = "default";

    /// <param name="member">The member.</param>
    /// <param name="annotation">Its Python type.</param>
    public string Of(Candidate member, string annotation)
    {
        if (member.Parameter is { HasExplicitDefaultValue: true } parameter)
            return OfConstant(parameter.ExplicitDefaultValue, parameter.Type, annotation) ?? Natural;

        if (Initializer(member.Symbol) is not { } expression)
            return OfType(member.Type, annotation);

        return Empty(expression, annotation)
            ?? OfExpression(expression, member.Type, annotation)
            ?? Natural;
    }

    private string? OfExpression(ExpressionSyntax expression, ITypeSymbol type, string annotation)
    {
        if (expression is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven)
            expression = forgiven.Operand;
        if (expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression })
            return OfType(type, annotation);
        if (expression is LiteralExpressionSyntax { Token.Value: var literal } && !IsEnum(type))
            return OfConstant(literal, type, annotation);

        // Rare enough to bind: constants by name, arithmetic, members of enums.
        var constant = compilation.ContainsSyntaxTree(expression.SyntaxTree)
            ? compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellationToken)
            : default;
        return constant.HasValue ? OfConstant(constant.Value, type, annotation) : null;
    }

    // A struct is made of its members' defaults; a reference that nobody sets is null.
    private static string OfType(ITypeSymbol type, string annotation)
    {
        if (annotation.EndsWith(" | None", StringComparison.Ordinal) || annotation == "object")
            return "None";

        if (!type.IsPickleable())
            return Natural;

        if (IsEnum(type))
            return annotation.Contains(':') ? annotation + "(0)" : Natural;

        return type.IsValueType ? annotation + "()" : "None";
    }

    private static string? OfConstant(object? value, ITypeSymbol type, string annotation)
    {
        if (value is null)
            return type.IsValueType && type.UnderlyingOfNullable() is null ? OfType(type, annotation) : "None";

        var bare = Bare(annotation);
        if (bare == "float" && value is not (float or double or string or bool))
            return PythonLiterals.Of(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
        if (bare == "decimal:Decimal")
            return PythonLiterals.Of(value) is { } number ? (number.StartsWith("decimal:", StringComparison.Ordinal) ? number : PythonLiterals.Decimal(number)) : null;
        if (bare == "str" && IsEnum(type))
            return null;

        return PythonLiterals.Of(value) is { } literal ? (bare.Contains(':') ? (IsEnum(type) ? $"{bare}({literal})" : null) : literal) : null;
    }

    // [], new(), new List<int>(), Array.Empty<int>(), string.Empty, ImmutableArray<int>.Empty, new int[0]
    private static string? Empty(ExpressionSyntax expression, string annotation)
    {
        var isEmpty = expression switch
        {
            CollectionExpressionSyntax collection => collection.Elements.Count == 0,
            BaseObjectCreationExpressionSyntax creation => creation is { Initializer: null or { Expressions.Count: 0 }, ArgumentList: null or { Arguments.Count: 0 } },
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Empty" }, ArgumentList.Arguments.Count: 0 } => true,
            MemberAccessExpressionSyntax { Name.Identifier.Text: "Empty" } => true,
            ArrayCreationExpressionSyntax { Initializer: null } array => array.Type.RankSpecifiers[0].Sizes.All(size => size is LiteralExpressionSyntax { Token.Value: 0 }),
            _ => false,
        };
        if (!isEmpty)
            return null;

        var bare = Bare(annotation);
        return bare.Split('[')[0] switch
        {
            "list" => "[]",
            "dict" => "{}",
            "set" => "set()",
            "frozenset" => "frozenset()",
            "str" => "''",
            "bytes" => "b''",
            _ when bare.Contains(':') && !bare.Contains(' ') && !bare.Contains('[') && expression is BaseObjectCreationExpressionSyntax => bare + "()",
            _ => null,
        };
    }

    private ExpressionSyntax? Initializer(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellationToken) switch
            {
                PropertyDeclarationSyntax property => property.Initializer?.Value,
                VariableDeclaratorSyntax variable => variable.Initializer?.Value,
                _ => null,
            })
            .FirstOrDefault(expression => expression is not null);

    private static string Bare(string annotation) =>
        annotation.EndsWith(" | None", StringComparison.Ordinal) ? annotation.Substring(0, annotation.Length - 7) : annotation;

    private static bool IsEnum(ITypeSymbol type) => (type.UnderlyingOfNullable() ?? type).TypeKind == TypeKind.Enum;
}
