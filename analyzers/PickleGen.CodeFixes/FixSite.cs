using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes;

/// <summary>One diagnostic, and the syntax it lies on.</summary>
internal sealed class FixSite(CodeFixContext context, Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
{
    public Document Document => context.Document;

    public Diagnostic Diagnostic => diagnostic;

    public SyntaxNode Root => root;

    public SemanticModel Model => model;

    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>
    /// The member the diagnostic lies on: a property, a field's declarator or a record's parameter. Null when it lies on a
    /// type or on anything else.
    /// </summary>
    public SyntaxNode? Member
    {
        get
        {
            SyntaxNode? node = Node.FirstAncestorOrSelf<SyntaxNode>(IsMemberOrBoundary);
            return node switch
            {
                PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } => node,
                ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } => node,
                FieldDeclarationSyntax { Declaration.Variables.Count: 1 } single => single.Declaration.Variables[0],
                _ => null,
            };
        }
    }

    /// <summary>The innermost type declaration around the diagnostic.</summary>
    public BaseTypeDeclarationSyntax? Type => Node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>();

    /// <summary>The expression that the diagnostic covers, if it is of that kind.</summary>
    public T? Expression<T>()
        where T : ExpressionSyntax =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as T;

    private SyntaxNode Node => root.FindToken(diagnostic.Location.SourceSpan.Start).Parent ?? root;

    /// <summary>Offers an edit; diagnostics whose offers have the same key are fixed together by Fix All.</summary>
    public void Offer(string title, string key, Func<CancellationToken, Task<Solution>> edit) =>
        context.RegisterCodeFix(CodeAction.Create(title, edit, key), diagnostic);

    /// <summary>Offers an edit of this file alone.</summary>
    public void Offer(string title, string key, Func<SyntaxNode> edit) =>
        Offer(title, key, _ => Task.FromResult(Document.WithSyntaxRoot(edit()).Project.Solution));

    private static bool IsMemberOrBoundary(SyntaxNode node) =>
        node is BaseParameterSyntax or VariableDeclaratorSyntax or MemberDeclarationSyntax;
}
