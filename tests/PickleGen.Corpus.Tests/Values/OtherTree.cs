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

    public static bool Applies(CorpusRun run) => run.Case.Expect is { } expect && Classes.Any(name => expect.GetRawText().Contains($"\"class\":\"{name}\"", StringComparison.Ordinal));
}
