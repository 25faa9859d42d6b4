using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Questions about code that has a <c>SerializationInfo</c>.</summary>
internal static class InfoStatements
{
    /// <summary>The method's statements, or the expression that is its body.</summary>
    public static IReadOnlyList<SyntaxNode>? Of(BaseMethodDeclarationSyntax method) => method switch
    {
        { Body: { } body } => [.. body.Statements],
        { ExpressionBody.Expression: { } expression } => [expression],
        _ => null,
    };

    /// <summary>The lines of a statement, or of an expression that is one, indented only within it.</summary>
    public static IEnumerable<string> Lines(SyntaxNode statement)
    {
        int indentation = Trivia.Indentation(statement).ToString().Length;
        string text = statement.WithoutTrivia() + (statement is ExpressionSyntax ? ";" : "");
        return text.Split('\n').Select((line, index) =>
        {
            string trimmed = line.TrimEnd('\r');
            int blank = trimmed.Length - trimmed.TrimStart().Length;
            return index == 0 ? trimmed : trimmed.Substring(Math.Min(indentation, blank));
        });
    }

    /// <summary>Whether a statement only refuses null for the info.</summary>
    public static bool IsGuard(SyntaxNode statement, string info) => statement switch
    {
        IfStatementSyntax { Else: null } conditional => Mentions(conditional.Condition, info) && Throws(conditional.Statement),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ThrowIfNull" } } call } =>
            call.ArgumentList.Arguments.Count == 1 && Mentions(call.ArgumentList, info),
        _ => false,
    };

    public static bool Mentions(SyntaxNode node, params IEnumerable<string> names) =>
        node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => names.Contains(name.Identifier.ValueText));

    /// <summary>The key that a call on the info begins with.</summary>
    public static string? KeyOf(InvocationExpressionSyntax call, SemanticModel model) =>
        call.ArgumentList.Arguments.FirstOrDefault() is { } first && model.GetConstantValue(first.Expression) is { Value: string key } ? key : null;

    /// <summary>The method of the info that is called, or null.</summary>
    public static string? MethodOf(SyntaxNode node, string info) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } access }
        && receiver.Identifier.ValueText == info
            ? access.Name.Identifier.ValueText
            : null;

    private static bool Throws(StatementSyntax statement) =>
        statement is ThrowStatementSyntax || (statement is BlockSyntax { Statements.Count: 1 } block && block.Statements[0] is ThrowStatementSyntax);
}
