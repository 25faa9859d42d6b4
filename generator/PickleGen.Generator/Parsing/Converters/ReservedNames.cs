using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>Names that fields and accessors of a converter class must not have.</summary>
internal static class ReservedNames
{
    private static readonly string[] Generated =
        ["Instance", "Create", "WriteState", "ReadMember", "References", "Build", "Start"];

    private static readonly ConditionalWeakTable<Compilation, List<string>> Cache = new();

    /// <summary>Those, and what a converter inherits from the runtime, which would be hidden.</summary>
    public static IEnumerable<string> Of(Compilation compilation) => Cache.GetValue(compilation, Find);

    private static List<string> Find(Compilation compilation)
    {
        var names = new List<string>(Generated);
        foreach (var metadataName in (string[])["PickleGen.ObjectConverter`1", "PickleGen.BuiltConverter`2", "PickleGen.ObjectStateConverter`2", "PickleGen.BuiltStateConverter`2", "PickleGen.CalledConverter`1"])
        {
            for (var type = compilation.GetTypeByMetadataName(metadataName); type is not null; type = type.BaseType)
                names.AddRange(type.GetMembers().Where(member => IsInherited(member, compilation)).Select(member => member.Name));
        }

        return names;
    }

    private static bool IsInherited(ISymbol member, Compilation compilation) => member.DeclaredAccessibility switch
    {
        Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
        Accessibility.Internal or Accessibility.ProtectedAndInternal => member.ContainingAssembly.GivesAccessTo(compilation.Assembly),
        _ => false,
    };
}
