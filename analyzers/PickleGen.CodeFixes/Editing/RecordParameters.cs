using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Gives a record's parameter a default value, so that the record can be created without one.</summary>
internal static class RecordParameters
{
    /// <summary>Whether the parameter is optional or could be: those after it must be, says C#.</summary>
    public static bool CanBeOptional(ParameterSyntax parameter) =>
        parameter.Parent is ParameterListSyntax list
        && list.Parameters.Skip(list.Parameters.IndexOf(parameter) + 1).All(static later => later.Default is not null);

    public static ParameterSyntax MakeOptional(ParameterSyntax parameter, SemanticModel model) =>
        parameter.Default is not null
            ? parameter
            : parameter.WithDefault(SyntaxFactory.EqualsValueClause(SyntaxFactory.ParseExpression(DefaultOf(parameter, model)))
                .WithEqualsToken(SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space))
                .WithLeadingTrivia(SyntaxFactory.Space));

    private static string DefaultOf(ParameterSyntax parameter, SemanticModel model)
    {
        ITypeSymbol? type = model.GetDeclaredSymbol(parameter)?.Type;
        return type is null or { IsReferenceType: false } ? "default"
            : type.NullableAnnotation == NullableAnnotation.NotAnnotated ? "null!"
            : "null";
    }
}
