using System.Text.Json;
using PickleGen.Testing.Data;

namespace PickleGen.Testing.Corpus;

/// <summary>The bytes in which some writers agree for a case.</summary>
/// <param name="Path">The path in the archive.</param>
/// <param name="Writers">Interpreter and protocol, as in <c>py3.8pure-p4</c>; <c>hand</c> if put together by hand.</param>
/// <param name="Buffers">The out-of-band buffers, in order.</param>
/// <param name="Expect">A value of its own, unlike the case's.</param>
/// <param name="Note">Why it has one.</param>
/// <param name="Error">What Python raises when it loads the file, if it does.</param>
/// <param name="Loads">For each encoding, what a file of Python 2 gives. If there are any, only they count.</param>
public sealed record CorpusFile(
    string Path,
    IReadOnlyList<string> Writers,
    byte[] Bytes,
    IReadOnlyList<CorpusBuffer> Buffers,
    JsonElement? Expect,
    string? Note,
    CorpusError? Error,
    IReadOnlyList<CorpusOutcome> Loads)
{
    public bool IsOfPython2 => Writers.All(writer => writer.StartsWith("py2", StringComparison.Ordinal));

    internal static CorpusFile From(JsonElement entry, DataArchive archive)
    {
        var path = entry.Text("file")!;
        var bytes = archive[path];
        if (bytes.Length != entry.GetProperty("size").GetInt32()) throw new InvalidDataException($"'{path}' is not as long as the manifest says.");
        return new(
            path,
            [.. entry.Items("writers").Select(writer => writer.GetString()!)],
            bytes,
            [.. entry.Items("buffers").Select(buffer => new CorpusBuffer(archive[buffer.Text("file")!], buffer.Flag("readonly")))],
            entry.Get("expect"),
            entry.Text("note"),
            entry.Get("error") is { } error ? CorpusError.From(error) : null,
            [.. entry.Items("loads").Select(CorpusOutcome.From)]);
    }
}

/// <summary>An out-of-band buffer. It is passed as <c>bytes</c> if it is readonly, else as a <c>bytearray</c>.</summary>
public sealed record CorpusBuffer(byte[] Bytes, bool Readonly);

/// <summary>What a file of Python 2 gives in one encoding.</summary>
/// <param name="IsThatOfTheCase">It gives the case's own value.</param>
public sealed record CorpusOutcome(string Encoding, bool IsThatOfTheCase, JsonElement? Expect, CorpusError? Error)
{
    internal static CorpusOutcome From(JsonElement entry)
    {
        var expect = entry.Get("expect");
        var same = expect is { ValueKind: JsonValueKind.String };
        return new(
            entry.Text("encoding")!,
            same,
            same ? null : expect,
            entry.Get("error") is { } error ? CorpusError.From(error) : null);
    }
}
