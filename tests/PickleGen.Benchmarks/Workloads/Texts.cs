using System.Text;

namespace PickleGen.Benchmarks.Workloads;

/// <summary>Strings, every tenth not of ASCII alone, and a dictionary of strings.</summary>
internal static class Texts
{
    private static readonly string[] Letters = [.. "abcdefghijklmnopqrstuvwxyz".Select(letter => letter.ToString())];
    private static readonly string[] Others = ["ä", "ö", "ß", "é", "ç", "ж", "ш", "λ", "中", "文", "日", "本", "€", "🙂", "ñ", "ø"];

    public static List<string> Strings(int count)
    {
        var numbers = new Numbers(5);
        var strings = new List<string>(count);
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var length = 8 + numbers.Next(13);
            var isAscii = numbers.Next(10) != 0;
            for (var n = 0; n < length; n++)
            {
                var letters = isAscii || n % 3 != 0 ? Letters : Others;
                text.Append(letters[numbers.Next(letters.Length)]);
            }

            strings.Add(text.ToString());
            text.Clear();
        }

        return strings;
    }

    public static Dictionary<string, int> Dictionary(int count)
    {
        var numbers = new Numbers(7);
        var dictionary = new Dictionary<string, int>(count);
        for (var i = 0; i < count; i++)
            dictionary.Add($"key {i * 7919L % 1000003}", numbers.Next());
        return dictionary;
    }

    /// <summary>What a load of strings cannot do without: UTF-8 to strings.</summary>
    public static Action ReadUtf8(List<string> strings)
    {
        var ends = new int[strings.Count];
        var bytes = Encoding.UTF8.GetBytes(string.Concat(strings));
        for (int i = 0, end = 0; i < ends.Length; i++)
            ends[i] = end += Encoding.UTF8.GetByteCount(strings[i]);
        return () =>
        {
            var texts = new List<string>(ends.Length);
            var start = 0;
            foreach (var end in ends)
            {
                texts.Add(Encoding.UTF8.GetString(bytes.AsSpan(start, end - start)));
                start = end;
            }
        };
    }

    /// <summary>What a dump of strings cannot do without: strings to UTF-8.</summary>
    public static Action WriteUtf8(List<string> strings)
    {
        var bytes = new byte[strings.Sum(Encoding.UTF8.GetByteCount)];
        return () =>
        {
            var start = 0;
            foreach (var text in strings)
                start += Encoding.UTF8.GetBytes(text, bytes.AsSpan(start));
        };
    }

    /// <summary>What a load of a dictionary cannot do without: new keys, put in.</summary>
    public static Action Again(Dictionary<string, int> dictionary)
    {
        var entries = dictionary.ToArray();
        return () =>
        {
            var copy = new Dictionary<string, int>(entries.Length);
            foreach (var (key, value) in entries)
                copy.Add(new(key.AsSpan()), value);
        };
    }
}
