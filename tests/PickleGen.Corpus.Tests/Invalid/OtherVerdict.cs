using PickleGen.Corpus.Tests.Support;
using PickleGen.Testing.Corpus;

namespace PickleGen.Corpus.Tests.Invalid;

/// <summary>A kind of stream of which this library may think otherwise than CPython, and why.</summary>
/// <param name="Applies">Whether a stream, and what came of it here, is of the kind.</param>
internal sealed record OtherVerdict(string Why, Func<InvalidStream, Attempt, bool> Applies)
{
    private const string OwnError = "UnpicklingError";

    /// <summary>Streams that CPython refuses and this library may take.</summary>
    public static readonly OtherVerdict[] Lenient =
    [
        new("only one of CPython's two readers refuses it", (stream, _) => stream.Divided),
        new(
            "an import failed, or the code that a name stands for; here nothing is imported, and the name is data",
            (stream, attempt) => stream is { Category: "operand", Error.Type: not OwnError } && IsInert(attempt)),
        new(
            "whether a name nobody claims is a class or a function is not known",
            (stream, attempt) => Says(stream, "NEWOBJ class argument must be a type", "NEWOBJ_EX class argument must be a type") && IsInert(attempt)),
        new(
            "a class nobody claims may take any state",
            (stream, attempt) => Says(stream, "state is not a dictionary", "slot state is not a dictionary") && IsInert(attempt)),
    ];

    /// <summary>Streams that CPython takes and this library may refuse.</summary>
    public static readonly OtherVerdict[] Strict =
    [
        new("only one of CPython's two readers takes it", (stream, _) => stream.Divided),
        new(
            "a number as text has at most 4,300 characters, whatever its base",
            (stream, attempt) => stream.Category == "bomb" && attempt.Refusal!.Reason.Contains("4300", StringComparison.Ordinal)),
    ];

    // The value holds a name, and nothing but data.
    private static bool IsInert(Attempt attempt) => ValueGraph.Names(attempt.Value).Any() && ValueGraph.Objects(attempt.Value).All(ValueGraph.IsData);

    private static bool Says(InvalidStream stream, params ReadOnlySpan<string> messages)
    {
        foreach (var message in messages)
        {
            if (stream.Error is { Type: OwnError } error && error.Message.StartsWith(message, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
