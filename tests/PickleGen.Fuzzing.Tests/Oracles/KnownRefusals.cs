namespace PickleGen.Fuzzing.Tests.Oracles;

/// <summary>What is refused for a good reason where one would expect otherwise.</summary>
internal static class KnownRefusals
{
    /// <summary>Values that can be read and not be written.</summary>
    public static bool Writing(string message) =>
        // As in Python: names are bytes of ASCII below protocol 3 and lines below 4, and buffers are protocol 5's.
        message.Contains("is not ASCII and needs protocol 3", StringComparison.Ordinal)
        || message.Contains("is no line of text and needs protocol 4", StringComparison.Ordinal)
        || message.Contains("nested too deeply to be written", StringComparison.Ordinal)
        || message.Contains("a PickleBuffer needs protocol 5", StringComparison.Ordinal);

    /// <summary>What comes back as another value.</summary>
    public static bool Changing(string difference, int protocol) =>
        // A call of getattr, as above, that makes the class of an instance.
        (protocol < 4 && difference.EndsWith("expected reduce, found object", StringComparison.Ordinal))

        // _reconstructor(cls, object, value): Python ignores the value, so it does not matter whose it is.
        || difference.EndsWith(".object.value: shared in the expected tree only", StringComparison.Ordinal);

    /// <summary>What was written below protocol 4 and is refused.</summary>
    public static bool Reading(string reason) =>
        // getattr of a class and a name is how such protocols say a class in a class; the same call was a call in the input.
        reason.Contains("the class or function", StringComparison.Ordinal);
}
