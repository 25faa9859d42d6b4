using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>Where a case expects a diagnostic.</summary>
public readonly record struct Expected(string Id, TextSpan Span);

/// <summary>Source text with <c>{|PG0104:…|}</c> around what a diagnostic must lie on; markers may be nested.</summary>
public sealed record Markup(string Text, IReadOnlyList<Expected> Expected)
{
    private const string Open = "{|";
    private const string Close = "|}";

    public static Markup Parse(string source)
    {
        var text = new StringBuilder(source.Length);
        var open = new Stack<(string Id, int Start)>();
        var expected = new List<Expected>();
        for (int i = 0; i < source.Length;)
        {
            if (At(source, i, Open))
            {
                int colon = source.IndexOf(':', i);
                open.Push((source[(i + Open.Length)..colon], text.Length));
                i = colon + 1;
            }
            else if (open.Count > 0 && At(source, i, Close))
            {
                var (id, start) = open.Pop();
                expected.Add(new(id, TextSpan.FromBounds(start, text.Length)));
                i += Close.Length;
            }
            else
            {
                text.Append(source[i++]);
            }
        }

        return open.Count == 0
            ? new(text.ToString(), expected)
            : throw new FormatException($"The marker of {open.Peek().Id} is not closed.");
    }

    private static bool At(string source, int index, string what) => string.CompareOrdinal(source, index, what, 0, what.Length) == 0;
}
