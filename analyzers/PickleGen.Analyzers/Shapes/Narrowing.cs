using System.Text.RegularExpressions;

namespace PickleGen.Analyzers.Shapes;

/// <summary>C# types that are one type in Python, of which some hold less: <c>long</c> and <c>int</c> are both an int there.</summary>
internal static class Narrowing
{
    private static readonly Regex Word = new(@"\w+", RegexOptions.CultureInvariant);

    // The bits of a positive number, and whether there are negative ones.
    private static readonly Dictionary<string, (int Bits, bool Signed)> Integers = new(StringComparer.Ordinal)
    {
        ["byte"] = (8, false),
        ["sbyte"] = (7, true),
        ["ushort"] = (16, false),
        ["short"] = (15, true),
        ["uint"] = (32, false),
        ["int"] = (31, true),
        ["ulong"] = (64, false),
        ["long"] = (63, true),
        ["UInt128"] = (128, false),
        ["Int128"] = (127, true),
        ["BigInteger"] = (int.MaxValue, true),
    };

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "string", "char", "Rune", "Uri", "Version" };

    /// <summary>What a member of the one type holds and the other does not: <c>a long that is no int</c>; null if there is nothing.</summary>
    public static string? Of(string type, string recorded)
    {
        List<string> words = WordsOf(type);
        List<string> old = WordsOf(recorded);
        if (words.Count != old.Count)
        {
            return null;
        }

        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] != old[i] && !Holds(words[i], old[i]))
            {
                return $"a {old[i]} that is no {words[i]}";
            }
        }

        return null;
    }

    private static bool Holds(string type, string old) =>
        Integers.TryGetValue(type, out (int Bits, bool Signed) range) && Integers.TryGetValue(old, out (int Bits, bool Signed) oldRange)
            ? oldRange.Bits <= range.Bits && (range.Signed || !oldRange.Signed)
            : Texts.Contains(type) && Texts.Contains(old)
                ? type == "string" || (type == "Rune" && old == "char")
                : !(type == "DateTimeOffset" && old == "DateTime");

    private static List<string> WordsOf(string type) =>
        [.. Word.Matches(type).Cast<Match>().Select(static match => match.Value)
            .Where(static word => Integers.ContainsKey(word) || Texts.Contains(word) || word is "DateTime" or "DateTimeOffset")];
}
