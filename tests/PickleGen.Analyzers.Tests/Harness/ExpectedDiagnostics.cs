using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>Compares what was reported with the markers, as text that a person can read when they differ.</summary>
public static class ExpectedDiagnostics
{
    public static void AreMarked(Markup markup, IReadOnlyList<Diagnostic> diagnostics)
    {
        IEnumerable<string> expected = markup.Expected
            .Select(e => Line(e.Id, e.Span.Start, markup.Text.Substring(e.Span.Start, e.Span.Length)));
        IEnumerable<string> actual = diagnostics
            .Select(d => Line(d.Id, d.Location.SourceSpan.Start, markup.Text.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)));
        string messages = string.Join('\n', diagnostics.Select(static d => d.ToString()));

        Assert.True(
            expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal)),
            $"Expected:\n{string.Join('\n', expected)}\nReported:\n{string.Join('\n', actual)}\n\n{messages}");
        Assert.DoesNotContain("{0}", messages);
    }

    private static string Line(string id, int start, string text) => $"{id} at {start}: {text}";
}
