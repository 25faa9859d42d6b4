using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.Analyzers.Usage;

/// <summary>What a field that cannot change is, as far as its declaration says it.</summary>
internal static class FieldValues
{
    /// <summary>The initial value; null where it is in another file, or a constructor may put another one there.</summary>
    public static IOperation? Initial(IFieldSymbol field, SemanticModel? model)
    {
        // A type in several parts may have constructors that are not seen here.
        if (model is null
            || field.ContainingType.DeclaringSyntaxReferences is not { Length: 1 } parts
            || parts[0].SyntaxTree != model.SyntaxTree
            || field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value })
        {
            return null;
        }

        bool isSetAgain = parts[0].GetSyntax().DescendantNodes().OfType<ConstructorDeclarationSyntax>().Any(constructor => Mentions(constructor, field.Name));
        return isSetAgain ? null : model.GetOperation(value)?.Unwrap();
    }

    private static bool Mentions(SyntaxNode node, string name) =>
        node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name);
}
