namespace PickleGen.Fuzzing.Tests.Oracles;

/// <summary>A kind of input that CPython and PickleGen judge differently, on purpose.</summary>
/// <param name="Why">The reason.</param>
/// <param name="Here">Part of the error here; null where it loads here.</param>
/// <param name="There">Part of CPython's error; null where it loads there.</param>
/// <param name="OnlyWithNames">Whether that is so only of pickles that mention a name.</param>
internal sealed record KnownDifference(string Why, string? Here, string? There, bool OnlyWithNames = false);

/// <summary>All of them. What is not here has to be judged alike.</summary>
internal static class KnownDifferences
{
    private static readonly string[] ErrorsOfCalls = ["UnpicklingError: state is not a dictionary", "UnpicklingError: slot state is not a dictionary", "UnpicklingError: NEWOBJ", "TypeError", "AttributeError", "ValueError", "OverflowError", "KeyError", "IndexError", "InvalidOperation", "LookupError", "UnicodeDecodeError", "UnicodeEncodeError", "ZeroDivisionError"];

    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        .. ErrorsOfCalls.Select(static error => new KnownDifference("what is inert here is not called, so it cannot fail", null, error, OnlyWithNames: true)),
        new("a call of getattr with a class and a name is a name here, and no object", "the class or function", null, OnlyWithNames: true),
        new("text of Python 2 is no name in STACK_GLOBAL", "STACK_GLOBAL requires str", null),
        new("Python 2's str that is no ASCII is bytes here", null, "UnicodeDecodeError: 'ascii' codec can't decode"),
        new("None is no state of what has none", "takes no state", null),
        new("digits end with the line, not with a zero byte", "is no int", null),
        new("digits end with the line, not with a zero byte", "is no float", null),
        new("a name cannot be empty", "a module and a name cannot be empty", null),
        new("a memo index has digits only", "is no memo index", null),
        new("frames do not start within frames, as in pure Python", "a frame starts before the one around it has ended", null),
        new("items are appended to lists, deques and arrays, not to whatever has a method of that name", "cannot append to", null, OnlyWithNames: true),
        new("what a function does to a value that is no instance is not known", "and nothing says what that does", null, OnlyWithNames: true),
        new("nor to bytearrays, which no pickler does", "cannot append to a bytearray", null),
        new("a UUID has 128 bits here; Python takes any int that a state gives it", "the int of a UUID is not of 128 bits", null, OnlyWithNames: true),
        new("a UUID without its state is none here, and an unusable one in Python", "a UUID without its state", null, OnlyWithNames: true),
        new("items are added to sets, not to whatever has a method of that name", "cannot add items to", null, OnlyWithNames: true),
        new("entries are set on dicts, not on whatever takes an index", "cannot set an item on", null, OnlyWithNames: true),
        new("frames are enforced, as by CPython 3.13.15; 3.13.0 reads on behind the end of one", "goes beyond its end or its frame", null),
    ];

    /// <summary>The reason why verdicts may differ; null where they may not.</summary>
    public static string? Find(Outcome here, PythonVerdict there) => All.FirstOrDefault(row =>
        (there.HasNames || !row.OnlyWithNames) && Fits(row.Here, here.Error?.Reason) && Fits(row.There, there.Error))?.Why;

    private static bool Fits(string? part, string? error) =>
        part is null ? error is null : error is not null && error.Contains(part, StringComparison.Ordinal);
}
