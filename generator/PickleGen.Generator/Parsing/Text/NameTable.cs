using System.Globalization;

namespace PickleGen.Generator.Parsing.Text;

/// <summary>Hands out names that nothing else in the same class has.</summary>
internal sealed class NameTable
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public void Reserve(string name) => _taken.Add(name);

    public void Reserve(IEnumerable<string> names) => _taken.UnionWith(names);

    /// <summary>The name itself if it is free, otherwise with the lowest free number.</summary>
    public string Add(string name)
    {
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
            unique = name + number.ToString(CultureInfo.InvariantCulture);

        return unique;
    }

    /// <summary><c>listOfT</c>: <c>ListOfT</c>.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary><c>TKey</c>: <c>tKey</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
