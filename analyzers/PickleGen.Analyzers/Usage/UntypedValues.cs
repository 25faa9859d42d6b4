using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Usage;

/// <summary>What stands where nothing says the type: what loads make, and what dumps take without a context.</summary>
internal static class UntypedValues
{
    private static readonly HashSet<string> Dumped = new(StringComparer.Ordinal)
    {
        "System.Half", "System.Int128", "System.UInt128", "System.Text.Rune", "System.Guid", "System.DateTimeOffset", "System.DateOnly",
        "System.TimeOnly", "System.TimeSpan", "System.Uri", "System.Version", "System.Numerics.BigInteger", "System.Numerics.Complex",
        "System.Net.IPAddress", "System.Net.IPNetwork",
    };

    /// <summary>
    /// Whether an untyped dump takes it without being told how, or nobody can say: values of type parameters and interfaces
    /// are of some other type.
    /// </summary>
    public static bool MayBeDumped(ITypeSymbol type)
    {
        ITypeSymbol plain = type.UnderlyingOfNullable() ?? type;
        return plain switch
        {
            IArrayTypeSymbol array => array.IsSZArray && array.ElementType.SpecialType == SpecialType.System_Byte,
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum } named => MayBeDumped(named),
            _ => true,
        };
    }

    private static bool MayBeDumped(INamedTypeSymbol type) =>
        type.SpecialType is not (SpecialType.None or SpecialType.System_IntPtr or SpecialType.System_UIntPtr)
        || type.IsAnonymousType
        || Dumped.Contains(type.MetadataName())
        || IsObjectList(type)
        || (type.HasMetadataName("System.Memory`1") && IsOfBytes(type))
        || (type.HasMetadataName("System.ReadOnlyMemory`1") && IsOfBytes(type))
        || type.BaseTypes().Prepend(type).Any(static ancestor => IsOurs(ancestor));

    /// <summary>What an untyped load makes of what Python has for the type, where it is another one; else null.</summary>
    public static string? LoadedInsteadOf(ITypeSymbol type)
    {
        ITypeSymbol plain = type.UnderlyingOfNullable() ?? type;
        switch (plain)
        {
            case
            {
                SpecialType: SpecialType.System_Int32 or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_UInt32
                or SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_UInt64
            }:
                return "an int is a long, or a BigInteger where it is larger";
            case { SpecialType: SpecialType.System_Single }:
                return "a float is a double";
            case IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: not (SpecialType.System_Byte or SpecialType.System_Object) }:
                return "a list is a List<object>";
            case INamedTypeSymbol list when list.HasMetadataName("System.Collections.Generic.List`1") && !IsObjectList(list):
                return "a list is a List<object>";
            case INamedTypeSymbol dictionary when dictionary.HasMetadataName("System.Collections.Generic.Dictionary`2"):
                return "a dict is a PyDict";
            case INamedTypeSymbol set when set.HasMetadataName("System.Collections.Generic.HashSet`1"):
                return "a set is a PySet";
            case INamedTypeSymbol { IsTupleType: true }:
                return "a tuple is a PyTuple";
            default:
                return null;
        }
    }

    private static bool IsObjectList(INamedTypeSymbol type) =>
        type.HasMetadataName("System.Collections.Generic.List`1") && type.TypeArguments[0].SpecialType == SpecialType.System_Object;

    private static bool IsOfBytes(INamedTypeSymbol type) => type.TypeArguments[0].SpecialType == SpecialType.System_Byte;

    private static bool IsOurs(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "PickleGen", ContainingNamespace.IsGlobalNamespace: true } && !type.IsPickleable()
        && type.ContainingAssembly.Name == "PickleGen";
}
