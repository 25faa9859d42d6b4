using System.Text.Json;
using PickleGen.Testing.Data;

namespace PickleGen.Testing.Corpus;

/// <summary>A value, and the files in which the writers of Python put it.</summary>
/// <param name="Expect">The value as a tree of tags; none where nothing can load the files.</param>
/// <param name="Varies">Why writers do not all write the same value, if they do not.</param>
public sealed record CorpusCase(
    string Name,
    string Group,
    string About,
    JsonElement? Expect,
    CorpusLoad Load,
    IReadOnlyList<CorpusFile> Files,
    IReadOnlyList<CorpusRefusal> Refused,
    string? Varies)
{
    /// <summary>Every way in which the files are loaded, and what that has to give.</summary>
    public IEnumerable<CorpusRun> Runs => Files.SelectMany(RunsOf);

    internal static CorpusCase From(JsonElement entry, DataArchive archive) => new(
        entry.Text("name")!,
        entry.Text("group")!,
        entry.Text("about")!,
        entry.Get("expect"),
        entry.Get("load") is { } load ? CorpusLoad.From(load) : new(),
        [.. entry.Items("files").Select(file => CorpusFile.From(file, archive))],
        [.. entry.Items("refused").Select(CorpusRefusal.From)],
        entry.Text("varies"));

    private IEnumerable<CorpusRun> RunsOf(CorpusFile file)
    {
        if (file.Loads.Count == 0) return [new(this, file, Load, file.Expect ?? Expect, file.Error)];
        return file.Loads.Select(load => new CorpusRun(
            this,
            file,
            Load with { Encoding = load.Encoding },
            load.IsThatOfTheCase ? Expect : load.Expect,
            load.Error));
    }
}

/// <summary>A file, loaded in one way.</summary>
/// <param name="Load">The arguments, with the encoding of this run.</param>
/// <param name="Expect">The tree of the value it gives, unless it gives an error.</param>
/// <param name="Error">What Python raises, if it does.</param>
public sealed record CorpusRun(CorpusCase Case, CorpusFile File, CorpusLoad Load, JsonElement? Expect, CorpusError? Error)
{
    /// <summary>Whether the order of dict entries counts. What Python 2 wrote is in any order.</summary>
    public bool Ordered => !File.IsOfPython2;

    public override string ToString() => $"{File.Path} ({Load.Encoding})";
}

/// <summary>Writers that refuse to write a value, and what they say.</summary>
public sealed record CorpusRefusal(IReadOnlyList<string> Writers, CorpusError Error)
{
    internal static CorpusRefusal From(JsonElement entry) =>
        new([.. entry.Items("writers").Select(writer => writer.GetString()!)], CorpusError.From(entry));
}

/// <summary>An exception of Python's: the name of its type and its message.</summary>
public sealed record CorpusError(string Type, string Message)
{
    internal static CorpusError From(JsonElement entry) => new(entry.Text("type")!, entry.Text("message")!);
}
