using System.Globalization;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Enums;

/// <summary>Reads a <c>[Pickleable]</c> enum. No code is generated for it; the types that use it are told what it is.</summary>
internal static class EnumParser
{
    // Values of PickleAs.
    internal const int Int = 12;
    internal const int Name = 13;
    internal const int Member = 14;

    public static EnumModel Parse(INamedTypeSymbol type, PythonNameModel pythonName, DefaultsModel defaults)
    {
        var form = (type.Find(WellKnown.Pickleable)?.Named("As") as int?) switch
        {
            Int => EnumForm.Int,
            Name => EnumForm.Name,
            _ => EnumForm.Member,
        };
        var fields = Fields(type);
        var members = fields
            .Select(field => new EnumMemberModel(EnumMemberNames.Of(field, defaults.Naming), TypeText.Escape(field.Name), Text(field.ConstantValue), ""))
            .ToEquatableArray();
        return new EnumModel(pythonName, form, type.Has("System.FlagsAttribute"), members, SaysNames(fields, members));
    }

    public static List<IFieldSymbol> Fields(INamedTypeSymbol type) =>
        [.. type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue && field.Name.Length > 0)];

    // Of several names of one value .NET may list any first; Python takes the first that is declared.
    private static bool SaysNames(IReadOnlyList<IFieldSymbol> fields, EquatableArray<EnumMemberModel> members) =>
        members.Select(member => member.Value).Distinct(StringComparer.Ordinal).Count() < members.Count
        || fields.Where((field, i) => members[i].PythonName != EnumMemberNames.Conventional(field.Name)).Any();

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
