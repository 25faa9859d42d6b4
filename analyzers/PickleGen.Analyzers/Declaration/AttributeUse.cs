using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Declaration;

/// <summary>Attributes of PickleGen's on symbols: how they are called, and where they stand.</summary>
internal static class AttributeUse
{
    private const string Suffix = "Attribute";

    // The namespace first: nearly every attribute is of another one.
    public static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "PickleGen", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The name as it is written: <c>PickleMember</c>.</summary>
    public static string NameOf(AttributeData attribute)
    {
        string name = attribute.AttributeClass!.Name;
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    public static bool Is(this AttributeData attribute, string metadataName) =>
        attribute.AttributeClass is { } type && type.HasMetadataName(metadataName);

    public static Location? LocationOf(AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation();
}
