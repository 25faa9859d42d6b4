using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>Compares what was reported with the markers, as text that a person can read when they differ.</summary>
public static class ExpectedDiagnostics
{
    public static void AreMarked(CaseFile file, IReadOnlyList<Diagnostic> diagnostics)
    {
        IEnumerable<string> expected = [.. Lines(file.Markup), .. file.Record is { } record ? Lines(record) : []];
        IEnumerable<string> actual = diagnostics.Select(d => Line(d.Id, d.Location.SourceSpan, (d.Location.IsInSource ? file.Markup : file.Record!).Text));
        string messages = string.Join('\n', diagnostics.Select(static d => d.ToString()));

        Assert.True(
            expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal)),
            $"Expected:\n{string.Join('\n', expected)}\nReported:\n{string.Join('\n', actual)}\n\n{messages}");
        Assert.DoesNotContain("{0}", messages);
    }

    private static IEnumerable<string> Lines(Markup markup) => markup.Expected.Select(e => Line(e.Id, e.Span, markup.Text));

    private static string Line(string id, TextSpan span, string text) => $"{id} at {span.Start}: {text.Substring(span.Start, span.Length)}";
}
