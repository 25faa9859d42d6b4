using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.Generator.Parsing;

/// <summary>Attributes as they are spelled, for those who must not ask the compiler yet.</summary>
internal static class AttributeNames
{
    /// <summary>The identifier without what qualifies it, and without type arguments.</summary>
    public static string LastPart(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    /// <summary>Whether it can be <c>[PickleableFor]</c>, in either form.</summary>
    public static bool IsFor(string name) => name is "PickleableFor" or "PickleableForAttribute";

    /// <summary>Whether it can be <c>[PickleInclude]</c>.</summary>
    public static bool IsInclude(string name) => name is "PickleInclude" or "PickleIncludeAttribute";
}
