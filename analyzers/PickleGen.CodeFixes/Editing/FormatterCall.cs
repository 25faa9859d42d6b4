using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>A call of a formatter that a call of <c>Pickle</c> can take the place of.</summary>
/// <param name="formatter">What is called.</param>
/// <param name="replaced">The call, or the cast of what it returns.</param>
/// <param name="method">The method of <c>Pickle</c>.</param>
/// <param name="arguments">Its type argument, if it needs one, and its arguments.</param>
internal sealed class FormatterCall(ExpressionSyntax formatter, ExpressionSyntax replaced, string method, string arguments)
{
    public ExpressionSyntax Formatter => formatter;

    public ExpressionSyntax Replaced => replaced;

    public string Method => method;

    /// <summary>Null where the type is not known to be pickleable.</summary>
    public static FormatterCall? Of(InvocationExpressionSyntax call, SemanticModel model) =>
        call.Expression is not MemberAccessExpressionSyntax access ? null : access.Name.Identifier.ValueText switch
        {
            "Serialize" => Dump(access, call, model),
            "Deserialize" or "UnsafeDeserialize" => Load(access, call, model),
            _ => null,
        };

    public ExpressionSyntax Write(string prefix) =>
        SyntaxFactory.ParseExpression($"{prefix}Pickle.{method}{arguments}").WithTriviaFrom(replaced);

    private static FormatterCall? Dump(MemberAccessExpressionSyntax access, InvocationExpressionSyntax call, SemanticModel model) =>
        Arguments(call, 2) is { } passed
        && IsStream(passed[0], model)
        && IsPickleable(model.GetTypeInfo(passed[1]).Type)
            ? new(access.Expression, call, "Dump", $"({passed[1].WithoutTrivia()}, {passed[0].WithoutTrivia()})")
            : null;

    private static FormatterCall? Load(MemberAccessExpressionSyntax access, InvocationExpressionSyntax call, SemanticModel model)
    {
        ExpressionSyntax value = call;
        while (value.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            value = (ExpressionSyntax)value.Parent;
        }

        return Arguments(call, 1) is { } passed
            && IsStream(passed[0], model)
            && value.Parent is CastExpressionSyntax cast
            && IsPickleable(model.GetTypeInfo(cast.Type).Type)
                ? new(access.Expression, cast, "Load", $"<{Plain(cast.Type)}>({passed[0].WithoutTrivia()})")
                : null;
    }

    private static IReadOnlyList<ExpressionSyntax>? Arguments(InvocationExpressionSyntax call, int count) =>
        call.ArgumentList.Arguments.Count == count && call.ArgumentList.Arguments.All(static argument => argument.NameColon is null)
            ? [.. call.ArgumentList.Arguments.Select(static argument => argument.Expression)]
            : null;

    // Pickle.Load<T> gives no null.
    private static TypeSyntax Plain(TypeSyntax type) => (type is NullableTypeSyntax nullable ? nullable.ElementType : type).WithoutTrivia();

    private static bool IsStream(ExpressionSyntax expression, SemanticModel model)
    {
        for (ITypeSymbol? type = model.GetTypeInfo(expression).Type; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Stream", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPickleable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
        && named.OriginalDefinition.GetAttributes().Any(static attribute =>
            attribute.AttributeClass is { Name: "PickleableAttribute", ContainingNamespace: { Name: "PickleGen", ContainingNamespace.IsGlobalNamespace: true } });
}
