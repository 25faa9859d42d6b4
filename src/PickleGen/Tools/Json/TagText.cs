using System.Globalization;
using System.Numerics;

namespace PickleGen.Tools;

/// <summary>Writes a tree of tags as Python's <c>json.dumps</c> does: ASCII, one line, blanks after commas and colons.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="sortKeys">Whether the keys of each object are written in their own order.</param>
/// <param name="maxLength">How many characters it may have.</param>
internal sealed class TagText(TextWriter output, bool sortKeys = false, long maxLength = long.MaxValue)
{
    private readonly Stack<Level> _open = new();
    private long _left = maxLength;

    /// <summary>Writes the tree; false if it has more characters than it may have.</summary>
    public bool TryWrite(object? tree)
    {
        Begin(tree);
        while (_left >= 0 && _open.TryPop(out var level))
        {
            if (level.Next == level.Count)
            {
                Write(level.Keys is null ? "]" : "}");
                continue;
            }

            if (level.Next > 0) Write(", ");
            if (level.Keys is { } keys)
            {
                JsonString.Write(output, keys[level.Next]);
                _left -= keys[level.Next].Length + 2;
                Write(": ");
            }

            _open.Push(level with { Next = level.Next + 1 });
            Begin(level.Values[level.Next]);
        }

        return _left >= 0;
    }

    private void Begin(object? value)
    {
        switch (value)
        {
            case null: Write("null"); break;
            case bool flag: Write(flag ? "true" : "false"); break;
            case string text:
                JsonString.Write(output, text);
                _left -= text.Length + 2;
                break;
            case byte[] bytes:
                _left -= (2L * bytes.Length) + 2;
                if (_left >= 0) JsonString.WriteHex(output, bytes);
                break;
            case BigInteger number: Write($"\"{number.ToString(CultureInfo.InvariantCulture)}\""); break;
            case TagReference reference: Write(string.Create(CultureInfo.InvariantCulture, $"{{\"ref\": {reference.Target.Id}}}")); break;
            case TagObject tag: BeginObject(tag); break;
            case object?[] items:
                Write("[");
                _open.Push(new Level(null, items, items.Length, 0));
                break;
            default: Write(Convert.ToString(value, CultureInfo.InvariantCulture)!); break;
        }
    }

    private void BeginObject(TagObject tag)
    {
        var keys = tag.Keys;
        var values = tag.Values;
        if (tag.IsShared || (sortKeys && keys.Length > 1))
        {
            values = tag.IsShared ? [.. values.AsSpan(0, keys.Length), tag.Id] : [.. values.AsSpan(0, keys.Length)];
            keys = tag.IsShared ? [.. keys, "id"] : [.. keys];
            if (sortKeys) Array.Sort(keys, values, StringComparer.Ordinal);
        }

        Write("{");
        _open.Push(new Level(keys, values, keys.Length, 0));
    }

    private void Write(string text)
    {
        output.Write(text);
        _left -= text.Length;
    }

    private readonly record struct Level(string[]? Keys, object?[] Values, int Count, int Next);
}
