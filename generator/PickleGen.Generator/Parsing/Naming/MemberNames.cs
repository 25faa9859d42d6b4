using System.Text;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Parsing.Naming;

/// <summary>Turns C# names into Python names.</summary>
internal static class MemberNames
{
    public static string ToPython(string name, MemberNaming naming) =>
        PythonIdentifier.Escape(naming switch
        {
            MemberNaming.Unchanged => name,
            MemberNaming.CamelCase => CamelCase(name),
            _ => SnakeCase(name),
        });

    /// <summary><c>UnitPrice</c>: <c>unit_price</c>; <c>HTTPServer</c>: <c>http_server</c>; <c>Line2</c>: <c>line2</c>; <c>_id</c> stays.</summary>
    public static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && name[i - 1] != '_' && StartsWord(name, i))
                text.Append('_');

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    /// <summary><c>UnitPrice</c>: <c>unitPrice</c>; <c>HTTPServer</c>: <c>httpServer</c>; <c>ID</c>: <c>id</c>.</summary>
    public static string CamelCase(string name)
    {
        var text = name.ToCharArray();
        for (var i = 0; i < text.Length && char.IsUpper(text[i]); i++)
        {
            if (i > 0 && i + 1 < text.Length && char.IsLower(text[i + 1]))
                break;

            text[i] = char.ToLowerInvariant(text[i]);
        }

        return new string(text);
    }

    // An upper-case letter starts a word after anything that is not upper-case, and at the end of a run of them.
    private static bool StartsWord(string name, int index) =>
        char.IsUpper(name[index])
        && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
}
