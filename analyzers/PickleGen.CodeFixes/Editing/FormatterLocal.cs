using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>A local variable with a formatter that nothing needs once all its calls are replaced.</summary>
internal sealed class FormatterLocal(LocalDeclarationStatementSyntax declaration, IReadOnlyList<FormatterCall> calls)
{
    public LocalDeclarationStatementSyntax Declaration => declaration;

    public IReadOnlyList<FormatterCall> Calls => calls;

    /// <summary>Null where the formatter is no local variable, or has other uses.</summary>
    public static FormatterLocal? Of(FormatterCall call, SemanticModel model)
    {
        if (model.GetSymbolInfo(call.Formatter).Symbol is not ILocalSymbol local
            || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax
            {
                Initializer.Value: BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: null or { Arguments.Count: 0 } },
                Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } declaration },
            })
        {
            return null;
        }

        FormatterCall?[] uses =
        [
            .. block.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local))
                .Select(name => name.Parent?.Parent is InvocationExpressionSyntax parent ? FormatterCall.Of(parent, model) : null),
        ];
        return uses.Any(static use => use is null) ? null : new(declaration, [.. uses.Select(static use => use!)]);
    }

    /// <summary>Removes the declaration; comments before it stay.</summary>
    public SyntaxNode RemoveFrom(SyntaxNode root)
    {
        LocalDeclarationStatementSyntax current = root.GetCurrentNode(declaration)!;
        SyntaxTriviaList leading = current.GetLeadingTrivia();
        bool hasComment = leading.Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        if (!hasComment)
        {
            return root.RemoveNode(current, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        // The next statement has an indentation of its own.
        int indentation = Trivia.Indentation(current).Count;
        SyntaxNode trimmed = root.ReplaceNode(current, current.WithLeadingTrivia(leading.Take(leading.Count - indentation)));
        return trimmed.RemoveNode(trimmed.GetCurrentNode(declaration)!, SyntaxRemoveOptions.KeepLeadingTrivia)!;
    }
}
