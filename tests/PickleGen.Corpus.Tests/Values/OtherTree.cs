using PickleGen.Testing.Corpus;

namespace PickleGen.Corpus.Tests.Values;

/// <summary>
/// Classes of Python's standard library of which an inert object tells what the pickle says, and not what their methods
/// do with it. <see cref="MappedTests"/> maps them.
/// </summary>
internal static class OtherTree
{
    // Files in memory show no attributes, and a cookie takes only what its methods let pass.
    private static readonly string[] Classes = ["_io:BytesIO", "_io:StringIO", "http.cookies:SimpleCookie"];

    /// <summary>Whether the case is of such a class; where it is refused, its other files say so.</summary>
    public static bool Applies(CorpusRun run) => run.Case.Runs.Any(one => one.Expect is { } expect && Classes.Any(name => Names(expect.GetRawText(), name)));

    private static bool Names(string tree, string name) => tree.Contains($"\"class\":\"{name}\"", StringComparison.Ordinal);
}
