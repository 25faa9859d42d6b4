using System.Text;
using PickleGen.Testing.Corpus;

namespace PickleGen.Corpus.Tests.Values;

/// <summary>Why a file of CPython's, loaded without any class of its own, is written back as other bytes.</summary>
/// <param name="Applies">Whether a file is of the kind.</param>
internal sealed record OtherBytes(string Why, Func<CorpusRun, bool> Applies)
{
    public const string Unknown = "no known reason";

    public static readonly OtherBytes[] Kinds =
    [
        new(
            "below protocol 4 what is in a class is a call of getattr, of which CPython 3.13 memoizes less than of other calls; the pickle does not say which it is",
            run => CorpusDumps.ProtocolOf(run.File) < 4 && Holds(run, "builtin__\ngetattr\n", "builtins\ngetattr\n")),
        new(
            "Python 2 has several names for what is one class in Python 3",
            run => CorpusDumps.ProtocolOf(run.File) < 3 && Holds(run, "exceptions\n")),
    ];

    public static string ReasonOf(CorpusRun run) => Kinds.FirstOrDefault(kind => kind.Applies(run))?.Why ?? Unknown;

    private static bool Holds(CorpusRun run, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (run.File.Bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text)) >= 0) return true;
        }

        return false;
    }
}
