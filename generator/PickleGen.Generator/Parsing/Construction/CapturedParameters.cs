using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.Generator.Parsing.Construction;

/// <summary>
/// Finds the parameters of primary constructors that members use later: the compiler keeps them in fields that no code
/// can name, so they are state that only the constructor can set.
/// </summary>
internal sealed class CapturedParameters(Compilation compilation, CancellationToken cancellationToken)
{
    /// <summary>The first one of the type or of a base class whose source is here; null if there is none.</summary>
    public IParameterSymbol? First(INamedTypeSymbol type) =>
        type.BaseTypes().Prepend(type).SelectMany(OfPrimary).FirstOrDefault(parameter => IsCaptured(parameter));

    // The parameters of a record are properties.
    private IEnumerable<IParameterSymbol> OfPrimary(INamedTypeSymbol type) =>
        type.IsRecord
            ? []
            : type.OriginalDefinition.InstanceConstructors
                .Where(constructor => Declarations(constructor).Any(node => node is TypeDeclarationSyntax))
                .SelectMany(constructor => constructor.Parameters);

    private bool IsCaptured(IParameterSymbol parameter) =>
        parameter.ContainingType.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(declaration => declaration.Members.SelectMany(Uses))
            .Any(name => name.Identifier.ValueText == parameter.Name && Means(name, parameter));

    private static IEnumerable<IdentifierNameSyntax> Uses(MemberDeclarationSyntax member) =>
        member is BaseTypeDeclarationSyntax
            ? []
            : member.DescendantNodes(node => !IsInitializer(node)).OfType<IdentifierNameSyntax>();

    // What initializers use is gone when the constructor has run.
    private static bool IsInitializer(SyntaxNode node) =>
        node is EqualsValueClauseSyntax
        && (node.Parent is PropertyDeclarationSyntax || node.Parent?.Parent?.Parent is BaseFieldDeclarationSyntax);

    private bool Means(IdentifierNameSyntax name, IParameterSymbol parameter) =>
        !IsNameOf(name)
        && SymbolEqualityComparer.Default.Equals(
            compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name, cancellationToken).Symbol, parameter);

    private static bool IsNameOf(IdentifierNameSyntax name) =>
        name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };

    private IEnumerable<SyntaxNode> Declarations(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken));
}
