using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Naming;

namespace PickleGen.Generator.Parsing.Enums;

/// <summary>The Python names of an enum's members.</summary>
internal static class EnumMemberNames
{
    /// <summary><c>[PickleMember("red")]</c>, or the C# name as the assembly spells names; snake_case is in capitals here.</summary>
    public static string Of(IFieldSymbol field, MemberNaming naming) =>
        field.Find(WellKnown.PickleMember)?.First() as string
        ?? (naming == MemberNaming.SnakeCase ? Conventional(field.Name) : MemberNames.ToPython(field.Name, naming));

    /// <summary><c>DarkRed</c>: <c>DARK_RED</c>, Python's convention; the library makes the same.</summary>
    public static string Conventional(string name) => MemberNames.SnakeCase(name).ToUpperInvariant();
}
