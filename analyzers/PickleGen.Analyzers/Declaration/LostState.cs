using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Generator.Parsing.Members;

namespace PickleGen.Analyzers.Declaration;

/// <summary>
/// Whether something of an object is lost where a member is not pickled: it is not, where the constructor that reading
/// calls makes the same value again.
/// </summary>
internal sealed class LostState(PickledType type, Compilation compilation, CancellationToken cancellationToken)
{
    public bool IsLost(Candidate member)
    {
        if (Bodies.IsRestored(type.Symbol, member.Name, cancellationToken))
        {
            return false;
        }

        if (member.Setter is not null)
        {
            return true;
        }

        SyntaxNode? declaration = Storage.Declaration(member.Symbol, cancellationToken);
        if (declaration is null || (declaration is PropertyDeclarationSyntax property && IsCached(property)))
        {
            return false;
        }

        return (Storage.Initializer(member.Symbol, cancellationToken) is { } initializer && !IsMadeAgain(initializer))
            || Bodies.Constructors(member.Symbol.ContainingType, cancellationToken).Any(constructor => Loses(constructor, member.Name));
    }

    // get => field ??= Compute();
    private static bool IsCached(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.Any(static accessor =>
            accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && (accessor.Body is not null || accessor.ExpressionBody is not null)) != false;

    // What another constructor assigns, the one that reading calls does not know of.
    private bool Loses(ConstructorDeclarationSyntax constructor, string member) =>
        Bodies.AssignedTo(constructor, member).Any(value => !IsCalled(constructor) || !IsMadeAgain(value));

    private bool IsCalled(ConstructorDeclarationSyntax constructor) =>
        type.Creating.Constructor?.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) == constructor) == true;

    private bool IsMadeAgain(ExpressionSyntax value) => Storage.IsDefault(value) || IsFixed(value) || IsOfArguments(value);

    private bool IsOfArguments(ExpressionSyntax value) =>
        value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name =>
            type.Creating.Arguments.Any(argument => argument.Parameter.Name == name.Identifier.ValueText));

    // A constant or the one object of that kind; not something new, which may be filled later.
    private bool IsFixed(ExpressionSyntax value)
    {
        SemanticModel model = compilation.GetSemanticModel(value.SyntaxTree);
        return model.GetConstantValue(value, cancellationToken).HasValue
            || value is TypeOfExpressionSyntax
            || model.GetSymbolInfo(value, cancellationToken).Symbol is IFieldSymbol { IsStatic: true, IsReadOnly: true };
    }
}
