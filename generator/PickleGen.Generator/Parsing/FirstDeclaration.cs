using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.Generator.Parsing;

/// <summary>Lets one part of a partial type speak for all: each part with the attribute is a match of its own.</summary>
internal static class FirstDeclaration
{
    /// <summary>The type, or null where another part comes first.</summary>
    public static INamedTypeSymbol? Of(GeneratorAttributeSyntaxContext context, string metadataName, CancellationToken cancellationToken)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type)
            return null;

        var first = type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.OriginalDefinition.HasMetadataName(metadataName) == true);
        var declaration = first?.ApplicationSyntaxReference?.GetSyntax(cancellationToken).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>();
        return declaration == context.TargetNode ? type : null;
    }
}
