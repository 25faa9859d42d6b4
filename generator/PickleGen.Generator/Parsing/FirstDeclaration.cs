using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.Generator.Parsing;

/// <summary>Lets one part of a partial type speak for all, where several carry the attribute.</summary>
internal static class FirstDeclaration
{
    /// <summary>Whether the declaration carries the first attribute of that name; not so where another part comes first.</summary>
    public static bool Is(BaseTypeDeclarationSyntax declaration, INamedTypeSymbol type, string metadataName, CancellationToken cancellationToken)
    {
        var first = type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.OriginalDefinition.HasMetadataName(metadataName) == true);
        return first?.ApplicationSyntaxReference?.GetSyntax(cancellationToken).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() == declaration;
    }
}
