using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>What <c>GetObjectData</c> puts into its info.</summary>
/// <param name="values">Keys and values, in order.</param>
/// <param name="before">The lines of statements that have nothing to do with the info.</param>
internal sealed class InfoWrites(IReadOnlyList<KeyValuePair<string, ExpressionSyntax>> values, IReadOnlyList<string> before)
{
    public IReadOnlyList<KeyValuePair<string, ExpressionSyntax>> Values => values;

    public IReadOnlyList<string> Before => before;

    /// <summary>Null if the method does more with its parameters than to add values under constant names.</summary>
    public static InfoWrites? Of(MethodDeclarationSyntax method, SemanticModel model)
    {
        string[] parameters = [.. method.ParameterList.Parameters.Select(static parameter => parameter.Identifier.ValueText)];
        string info = parameters[0];
        var values = new List<KeyValuePair<string, ExpressionSyntax>>();
        var before = new List<string>();
        foreach (SyntaxNode statement in (InfoStatements.Of(method) ?? []).Where(statement => !InfoStatements.IsGuard(statement, info)))
        {
            if (Expression(statement) is InvocationExpressionSyntax { ArgumentList.Arguments.Count: >= 2 } call
                && InfoStatements.MethodOf(call, info) == "AddValue"
                && InfoStatements.KeyOf(call, model) is { } key
                && values.All(other => other.Key != key)
                && !InfoStatements.Mentions(call.ArgumentList.Arguments[1], parameters))
            {
                values.Add(new(key, call.ArgumentList.Arguments[1].Expression));
            }
            else if (InfoStatements.Mentions(statement, parameters) || statement.DescendantNodesAndSelf().Any(static node => node is ReturnStatementSyntax))
            {
                return null;
            }
            else
            {
                before.AddRange(InfoStatements.Lines(statement));
            }
        }

        return values.Count == 0 ? null : new(values, before);
    }

    private static SyntaxNode Expression(SyntaxNode statement) =>
        statement is ExpressionStatementSyntax { Expression: { } expression } ? expression : statement;
}
