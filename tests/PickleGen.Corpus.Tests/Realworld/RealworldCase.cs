using System.Text.Json;
using PickleGen.Testing.Data;

namespace PickleGen.Corpus.Tests.Realworld;

/// <summary>A file as some program writes it, and its expected content.</summary>
/// <param name="Container">How the pickle lies in the file; see <see cref="Containers.Container"/>.</param>
/// <param name="Packs">Groups of names that the content needs: core is the standard library's, the others are those of libraries.</param>
/// <param name="Unlisted">Names that no group holds, in the order of the stream and in modern spelling.</param>
/// <param name="Expect">The expected content; for code, what has to be named when it is refused.</param>
/// <param name="Entry">The manifest's entry, for keys that only one container has.</param>
internal sealed record RealworldCase(
    string Id,
    string Family,
    string File,
    string Container,
    int Protocol,
    string? Encoding,
    IReadOnlyList<PickleBuffer> Buffers,
    IReadOnlyList<string> Packs,
    IReadOnlyList<string> Unlisted,
    RealworldOutcome Outcome,
    JsonElement Expect,
    JsonElement Entry)
{
    private static readonly Lazy<IReadOnlyList<RealworldCase>> AllCases = new(ReadAll);

    public static IReadOnlyList<RealworldCase> All => AllCases.Value;

    private static DataArchive Archive => DataArchive.Open(ArchiveScope.Realworld);

    /// <summary>The bytes of the file.</summary>
    public byte[] Bytes => Archive[File];

    /// <summary>Whether the values in it are of the core language and unknown classes only.</summary>
    public bool IsPlain => Packs.All(pack => pack == "core");

    /// <summary>The first name that no group holds; a reader that refuses the file names it.</summary>
    public string? FirstUnlisted => Outcome == RealworldOutcome.Refuse ? Expect.Text("first_unlisted") : Unlisted.FirstOrDefault();

    /// <summary>Whether the pickle refers to what is outside of it: out-of-band buffers, or objects by a persistent id.</summary>
    public bool NeedsHost => Buffers.Count > 0 || Expect.GetRawText().Contains("\"persid\"", StringComparison.Ordinal);

    /// <summary>The options that the file has to be read with.</summary>
    public PickleOptions Options => new()
    {
        Protocol = Protocol,
        Buffers = Buffers.Count > 0 ? Buffers : null,
        Encoding = Encoding switch
        {
            null or "ASCII" => PickleEncoding.Ascii,
            "latin-1" => PickleEncoding.Latin1,
            "utf-8" => PickleEncoding.Utf8,
            "bytes" => PickleEncoding.Bytes,
            _ => throw new InvalidDataException($"No reader for the encoding '{Encoding}'."),
        },
    };

    /// <summary>The bytes of a file that belongs to this one.</summary>
    public byte[] Companion(string path) => Archive[path];

    private static PickleBuffer BufferOf(JsonElement buffer)
    {
        var bytes = Archive[buffer.Text("file")!];
        return buffer.GetProperty("readonly").GetBoolean() ? new PickleBuffer((ReadOnlyMemory<byte>)bytes) : new PickleBuffer(bytes.AsMemory());
    }

    private static IReadOnlyList<RealworldCase> ReadAll() =>
        [.. TestJson.Parse(Archive["manifest.json"]).Items("cases").Select(From)];

    private static RealworldCase From(JsonElement entry) => new(
        entry.Text("id")!,
        entry.Text("family")!,
        entry.Text("file")!,
        entry.Text("container")!,
        entry.GetProperty("protocol").GetInt32(),
        entry.Text("encoding"),
        [.. entry.Items("buffers").Select(BufferOf)],
        [.. entry.Items("packs").Select(pack => pack.GetString()!)],
        [.. entry.Items("unlisted").Select(name => name.GetString()!)],
        entry.Text("outcome") switch
        {
            "load" => RealworldOutcome.Load,
            "register" => RealworldOutcome.Register,
            "refuse" => RealworldOutcome.Refuse,
            var other => throw new InvalidDataException($"No reader for the outcome '{other}'."),
        },
        TestJson.Parse(Archive[entry.Text("expect")!]),
        entry);
}

/// <summary>What a reader that knows the listed names does with a file.</summary>
internal enum RealworldOutcome
{
    /// <summary>It loads.</summary>
    Load,

    /// <summary>It loads if the unlisted types are mapped, and is refused otherwise.</summary>
    Register,

    /// <summary>It is code: it is refused, and nothing runs.</summary>
    Refuse,
}
