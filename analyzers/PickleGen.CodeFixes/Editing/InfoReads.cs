using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>What a serialization constructor takes from its info, and its body with a state in the info's place.</summary>
/// <param name="types">The type of each key.</param>
/// <param name="body">The lines of the statements.</param>
/// <param name="initializer">The call of another constructor, or nothing.</param>
internal sealed class InfoReads(IReadOnlyDictionary<string, ITypeSymbol> types, IReadOnlyList<string> body, string initializer)
{
    private const string State = "state";

    public IReadOnlyDictionary<string, ITypeSymbol> Types => types;

    /// <summary>The lines of the statements that fill the object from <c>state</c>.</summary>
    public IReadOnlyList<string> Body => body;

    /// <summary>The call of another constructor, or nothing.</summary>
    public string Initializer => initializer;

    /// <summary>Null if the constructor does more with its parameters than to ask for values by constant names.</summary>
    public static InfoReads? Of(ConstructorDeclarationSyntax constructor, SemanticModel model)
    {
        string[] parameters = [.. constructor.ParameterList.Parameters.Select(static parameter => parameter.Identifier.ValueText)];
        string info = parameters[0];
        if (InfoStatements.Of(constructor) is not { } statements
            || (constructor.Initializer is { } call && InfoStatements.Mentions(call, parameters))
            || constructor.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(static local => local.Identifier.ValueText == State))
        {
            return null;
        }

        var types = new Dictionary<string, ITypeSymbol>(StringComparer.Ordinal);
        var body = new List<string>();
        foreach (SyntaxNode statement in statements.Where(statement => !InfoStatements.IsGuard(statement, info)))
        {
            if (Rewrite(statement, info, model, types) is not { } rewritten || InfoStatements.Mentions(rewritten, parameters))
            {
                return null;
            }

            body.AddRange(InfoStatements.Lines(rewritten));
        }

        return types.ContainsValue(null!) ? null : new(types, body, constructor.Initializer is { } other ? $" {other.WithoutTrivia()}" : "");
    }

    private static SyntaxNode? Rewrite(SyntaxNode statement, string info, SemanticModel model, Dictionary<string, ITypeSymbol> types)
    {
        bool understood = true;
        SyntaxNode rewritten = statement.ReplaceNodes(
            Reads(statement, info),
            (original, _) =>
            {
                if (Find(original, info) is { } read && InfoStatements.KeyOf(read, model) is { } key && TypeOf(original, read, model) is { } type
                    && StateNames.Property(key) is { } property)
                {
                    understood &= !types.TryGetValue(key, out ITypeSymbol? other) || SymbolEqualityComparer.Default.Equals(other, type);
                    types[key] = type;
                    return SyntaxFactory.ParseExpression($"{State}.{property}").WithTriviaFrom(original);
                }

                understood = false;
                return original;
            });
        return understood ? rewritten : null;
    }

    // A cast of what is read says its type, so it goes with it.
    private static IEnumerable<SyntaxNode> Reads(SyntaxNode statement, string info) =>
        statement.DescendantNodes()
            .Where(node => InfoStatements.MethodOf(node, info) is { } method && method.StartsWith("Get", StringComparison.Ordinal))
            .Select(node => IsUntyped(node, info) && CastAround(node) is { } cast ? cast : node);

    private static InvocationExpressionSyntax? Find(SyntaxNode node, string info) =>
        node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(call => InfoStatements.MethodOf(call, info) is not null);

    private static bool IsUntyped(SyntaxNode node, string info) => InfoStatements.MethodOf(node, info) == "GetValue";

    private static CastExpressionSyntax? CastAround(SyntaxNode node)
    {
        while (node.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } or ParenthesizedExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent as CastExpressionSyntax;
    }

    private static ITypeSymbol? TypeOf(SyntaxNode replaced, InvocationExpressionSyntax read, SemanticModel model)
    {
        ITypeSymbol? type = replaced is CastExpressionSyntax cast ? model.GetTypeInfo(cast.Type).Type
            : read.ArgumentList.Arguments.LastOrDefault()?.Expression is TypeOfExpressionSyntax asked ? model.GetTypeInfo(asked.Type).Type
            : (model.GetSymbolInfo(read).Symbol as IMethodSymbol)?.ReturnType;
        return type is { TypeKind: not TypeKind.Error } ? type : null;
    }
}
