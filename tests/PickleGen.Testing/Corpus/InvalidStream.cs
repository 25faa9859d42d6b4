using System.Text.Json;
using PickleGen.Testing.Data;

namespace PickleGen.Testing.Corpus;

/// <summary>A stream that is malformed, hostile, oversized or odd.</summary>
/// <param name="Category">What is wrong with it: stack, mark, truncated, opcode, length, memo, text, frame, operand, lenient, bomb, hostile.</param>
/// <param name="Error">CPython's exception, if it raises one.</param>
/// <param name="Expect">The value, where CPython loads it and it is small.</param>
/// <param name="Result">Where CPython loads it, the name of the result's type.</param>
/// <param name="Depth">Where CPython loads it, how deep the result is nested.</param>
/// <param name="Divided">CPython's reader in Python says otherwise: one of the two takes the stream, the other does not.</param>
public sealed record InvalidStream(
    string Name,
    string Category,
    string About,
    InvalidOutcome Outcome,
    byte[] Bytes,
    CorpusError? Error,
    JsonElement? Expect,
    string? Result,
    int Depth,
    bool Divided)
{
    public override string ToString() => $"{Name} ({Category}): {About}";

    internal static InvalidStream From(JsonElement entry, DataArchive archive)
    {
        var cpython = entry.Get("cpython");
        var pure = entry.Get("pure");
        var stream = new InvalidStream(
            entry.Text("name")!,
            entry.Text("category")!,
            entry.Text("about")!,
            OutcomeOf(entry.Text("outcome")!),
            entry.Text("file") is { } file ? archive[$"invalid/{file}"] : Cook(entry.Items("recipe")),
            cpython is { } raised && raised.Get("type") is not null ? CorpusError.From(raised) : null,
            entry.Get("expect"),
            cpython?.Text("loads"),
            cpython?.Get("depth")?.GetInt32() ?? 0,
            pure is not null && pure?.Get("type") is null != cpython?.Get("type") is null);
        if (stream.Bytes.Length != entry.GetProperty("size").GetInt32()) throw new InvalidDataException($"'{stream.Name}' is not as long as the manifest says.");
        return stream;
    }

    private static InvalidOutcome OutcomeOf(string outcome) => outcome switch
    {
        "raises" => InvalidOutcome.Raises,
        "loads" => InvalidOutcome.Loads,
        "not run" => InvalidOutcome.NotRun,
        _ => throw new InvalidDataException($"No reader for the outcome '{outcome}'."),
    };

    // Runs of bytes: each is given in hexadecimal, and how often it is repeated.
    private static byte[] Cook(IEnumerable<JsonElement> recipe)
    {
        var bytes = new MemoryStream();
        foreach (var run in recipe)
        {
            var unit = Convert.FromHexString(run[0].GetString()!);
            for (var i = run[1].GetInt32(); i > 0; i--) bytes.Write(unit);
        }

        return bytes.ToArray();
    }
}

/// <summary>What CPython does with a stream.</summary>
public enum InvalidOutcome
{
    /// <summary>It raises an exception.</summary>
    Raises,

    /// <summary>It takes it; a stricter reader may refuse it.</summary>
    Loads,

    /// <summary>Hostile: CPython would do what the stream says.</summary>
    NotRun,
}
