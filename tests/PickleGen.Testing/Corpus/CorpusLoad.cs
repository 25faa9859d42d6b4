using System.Text.Json;
using PickleGen.Testing.Data;

namespace PickleGen.Testing.Corpus;

/// <summary>How a case is loaded, where not plainly: the arguments of Python's <c>pickle.load</c> and what is around it.</summary>
/// <param name="Multi">The file holds several pickles; the value is the list of them all.</param>
/// <param name="KeptUnpickler">One Unpickler reads them all, with one memo; else there is a new one for each.</param>
/// <param name="Persistent">Persistent ids occur, and mean <c>corpus_types.PersistentRef(pid)</c>.</param>
/// <param name="Extensions">The codes of <c>corpus_types.EXTENSIONS</c> are registered.</param>
/// <param name="Encoding">What Python 2's str is decoded with: ASCII unless said.</param>
/// <param name="Errors">What happens to text that is malformed in that encoding: strict unless said.</param>
/// <param name="FixImports">Whether Python 2's names are understood.</param>
public sealed record CorpusLoad(
    bool Multi = false,
    bool KeptUnpickler = false,
    bool Persistent = false,
    bool Extensions = false,
    string Encoding = "ASCII",
    string Errors = "strict",
    bool FixImports = true)
{
    private static readonly string[] Known = ["how", "unpickler", "persistent", "extensions", "encoding", "errors", "fix_imports"];

    internal static CorpusLoad From(JsonElement load)
    {
        foreach (var key in load.EnumerateObject())
        {
            if (!Known.Contains(key.Name)) throw new InvalidDataException($"No reader for the key '{key.Name}' of a load.");
        }

        return new(
            load.Text("how") == "multi",
            load.Text("unpickler") == "kept",
            load.Flag("persistent"),
            load.Flag("extensions"),
            load.Text("encoding") ?? "ASCII",
            load.Text("errors") ?? "strict",
            load.Flag("fix_imports", absent: true));
    }
}
