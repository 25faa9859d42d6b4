using System.Numerics;
using System.Text;

namespace PickleGen.Converters;

/// <summary>Names and values of an enum. Of members that share a name or a value, the first one counts.</summary>
internal sealed class EnumNames<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<T, string> _byValue = [];

    public EnumNames(IEnumerable<(string Name, T Value)> members)
    {
        foreach (var (name, value) in members)
        {
            _byName.TryAdd(name, value);
            _byValue.TryAdd(value, name);
        }

        Bits = [.. _byValue.Select(static entry => (Bits: EnumValue.ToUInt64(entry.Key), Name: entry.Value)).OrderBy(static entry => BitOperations.PopCount(entry.Bits)).ThenBy(static entry => entry.Bits)];
    }

    /// <summary>Values and names: single bits first, from the lowest on.</summary>
    public IReadOnlyList<(ulong Bits, string Name)> Bits { get; }

    /// <summary>The names that .NET has, in upper case.</summary>
    public static EnumNames<T> Conventional() =>
        new(Enum.GetNames<T>().Zip(Enum.GetValues<T>(), static (name, value) => (UpperSnakeCase(name), value)));

    public T? Find(ReadOnlySpan<char> name) => _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var value) ? value : null;

    public string? Of(T value) => _byValue.GetValueOrDefault(value);

    // DarkRed: DARK_RED, HTTPError: HTTP_ERROR. The generator says names that it spells in another way.
    private static string UpperSnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord) text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }
}
