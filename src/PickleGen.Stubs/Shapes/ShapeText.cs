using System.Globalization;
using System.Text;

namespace PickleGen.Shapes;

/// <summary>Prints a record: JSON with a line for each member, in an order that depends on nothing but the names.</summary>
internal static class ShapeText
{
    /// <summary>The version of the form of the file.</summary>
    public const int Schema = 1;

    /// <summary>How the names of the files end.</summary>
    public const string Extension = ".pickleshape.json";

    /// <summary>The whole file; lines end with a line feed.</summary>
    public static string Print(IEnumerable<TypeShape> types)
    {
        var ordered = types.OrderBy(type => type.Name, StringComparer.Ordinal).ThenBy(type => type.CSharp, StringComparer.Ordinal).ToList();
        var text = new StringBuilder();
        text.Append("{\n  \"schema\": ").Append(Schema.ToString(CultureInfo.InvariantCulture)).Append(",\n  \"types\": [");
        for (var i = 0; i < ordered.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n");
            Type(text, ordered[i]);
        }

        return text.Append(ordered.Count == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    private static void Type(StringBuilder text, TypeShape type)
    {
        text.Append("    {\n      \"name\": ").Append(Quote(type.Name));
        Property(text, "csharp", Quote(type.CSharp));
        Property(text, "as", Quote(type.Form));
        if (type.Version != 0) Property(text, "version", type.Version.ToString(CultureInfo.InvariantCulture));
        if (type.HasHooks) Property(text, "hooks", "true");
        if (type.IsAbstract) Property(text, "abstract", "true");
        if (type.Collection.Length > 0) Property(text, "collection", Quote(type.Collection));
        if (type.Aliases.Count > 0) Property(text, "aliases", List(type.Aliases));
        if (type.NewArgs.Count > 0) Property(text, "newArgs", List(type.NewArgs));
        if (type.Cases.Count > 0) Property(text, "cases", List(type.Cases));
        Lines(text, "members", [.. type.Members.Select(Member)]);
        Lines(text, "values", [.. type.Values.Select(Value)]);
        text.Append("\n    }");
    }

    private static string Member(MemberShape member) =>
        $"{{ \"name\": {Quote(member.Name)}, \"type\": {Quote(member.Type)}, \"csharp\": {Quote(member.CSharp)}, \"csharpType\": {Quote(member.CSharpType)}"
        + (member.IsRequired ? ", \"required\": true" : "")
        + (member.Aliases.Count > 0 ? $", \"aliases\": {List(member.Aliases)}" : "")
        + " }";

    // As text: an enum may have numbers that JSON's readers round.
    private static string Value(ValueShape value) =>
        $"{{ \"name\": {Quote(value.Name)}, \"value\": {Quote(value.Value)}, \"csharp\": {Quote(value.CSharp)} }}";

    private static void Property(StringBuilder text, string name, string value) =>
        text.Append(",\n      \"").Append(name).Append("\": ").Append(value);

    private static void Lines(StringBuilder text, string name, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0) Property(text, name, $"[\n        {string.Join(",\n        ", lines)}\n      ]");
    }

    private static string List(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(Quote))}]";

    private static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var unit in value)
        {
            if (unit is '"' or '\\') text.Append('\\').Append(unit);
            else if (char.IsControl(unit) || char.IsSurrogate(unit) || unit is '\u2028' or '\u2029') text.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(unit);
        }

        return text.Append('"').ToString();
    }
}
