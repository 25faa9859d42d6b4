using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>A member as syntax: a property, a field's declarator or a record's parameter.</summary>
internal static class MemberSyntax
{
    public static string NameOf(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax declarator => declarator.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The member of that name that a part of a type declares.</summary>
    public static SyntaxNode? Find(BaseTypeDeclarationSyntax type, string name) => type is not TypeDeclarationSyntax declaration
        ? null
        : declaration.Members
            .SelectMany(static member => member is FieldDeclarationSyntax field ? field.Declaration.Variables : Enumerable.Repeat<SyntaxNode>(member, 1))
            .Concat(declaration.ParameterList is { } list && declaration is RecordDeclarationSyntax ? list.Parameters : [])
            .FirstOrDefault(member => NameOf(member) == name);

    /// <summary>What carries the member's attributes: for a declarator the whole field declaration.</summary>
    public static SyntaxNode DeclarationOf(SyntaxNode member) =>
        member is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } ? field : member;

    /// <summary>An attribute on a record's parameter needs a target to reach the property.</summary>
    public static string? AttributeTarget(SyntaxNode declaration) => declaration is ParameterSyntax ? "property" : null;

    /// <summary>The declared member's symbol; for a record's parameter the property made from it.</summary>
    public static ISymbol? SymbolOf(SemanticModel model, SyntaxNode member, CancellationToken cancellationToken)
    {
        ISymbol? symbol = model.GetDeclaredSymbol(member, cancellationToken);
        return symbol is IParameterSymbol parameter
            ? parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault()
            : symbol;
    }

    public static ITypeSymbol? TypeOf(ISymbol? member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    /// <summary>The attribute of PickleGen's with the given type name, if the declaration carries it.</summary>
    public static AttributeSyntax? FindAttribute(SemanticModel model, SyntaxNode declaration, string typeName)
    {
        foreach (AttributeListSyntax list in AttributeEditing.ListsOf(declaration))
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (model.GetSymbolInfo(attribute).Symbol?.ContainingType is { } type
                    && type.Name == typeName
                    && type.ContainingNamespace.Name == "PickleGen")
                {
                    return attribute;
                }
            }
        }

        return null;
    }
}
