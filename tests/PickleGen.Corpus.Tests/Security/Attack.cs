using System.Text.Json;
using PickleGen.Testing.Data;

namespace PickleGen.Corpus.Tests.Security;

/// <summary>A file made to harm whoever reads it, or a harmless one that looks like it.</summary>
/// <param name="Reader">What a reader has to do with it.</param>
/// <param name="Typed">The type to read it as, where it is about that; see <see cref="AttackTypes"/>.</param>
/// <param name="Value">Where a reader may take it, the only value it may give.</param>
/// <param name="Globals">Names in it, with module.</param>
/// <param name="Scan">What a scan may say of it, the expected level first.</param>
internal sealed record Attack(string Id, string Container, AttackVerdict Reader, string? Typed, string? Value, IReadOnlyList<string> Globals, IReadOnlyList<PickleScanLevel> Scan, string Note, byte[] Bytes)
{
    private static readonly Lazy<IReadOnlyList<Attack>> AllAttacks = new(ReadAll);

    public static IReadOnlyList<Attack> All => AllAttacks.Value;

    public override string ToString() => $"{Id}: {Note}";

    private static IReadOnlyList<Attack> ReadAll()
    {
        var archive = DataArchive.Open(ArchiveScope.Security);
        return [.. TestJson.Parse(archive["attacks/manifest.json"]).Items("entries").Select(entry => From(entry, archive))];
    }

    private static Attack From(JsonElement entry, DataArchive archive) => new(
        entry.Text("id")!,
        entry.Text("container")!,
        Enum.Parse<AttackVerdict>(entry.Text("reader")!, ignoreCase: true),
        entry.Text("typed"),
        entry.Text("value"),
        [.. entry.Items("globals").Select(name => $"{name[0].GetString()}.{name[1].GetString()}")],
        [.. entry.Items("scan").Select(level => Enum.Parse<PickleScanLevel>(level.GetString()!, ignoreCase: true))],
        entry.Text("note")!,
        archive["attacks/" + entry.Text("file")]);
}

/// <summary>What a reader has to do with a file.</summary>
internal enum AttackVerdict
{
    /// <summary>Every way to read it raises the documented exception.</summary>
    Reject,

    /// <summary>Nothing in it is resolved, made or called; it may be returned as data.</summary>
    Inert,

    /// <summary>It gives its value.</summary>
    Load,

    /// <summary>A value or the documented exception, at a cost that is bounded.</summary>
    Bounded,
}
