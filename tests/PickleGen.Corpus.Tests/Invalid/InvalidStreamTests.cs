using System.Numerics;
using PickleGen.Corpus.Tests.Support;
using PickleGen.Testing.Corpus;
using PickleGen.Testing.Processes;

namespace PickleGen.Corpus.Tests.Invalid;

/// <summary>
/// Malformed, hostile and oversized streams: each is refused as documented, or gives data, and costs no more than a
/// small process has. <see cref="OtherVerdict"/> lists where CPython thinks otherwise.
/// </summary>
public sealed class InvalidStreamTests
{
    private const long MostAllocated = 256 * 1024 * 1024;

    private static readonly PickleConverter<List<object>> ListOfAny = PickleConverters.List(PickleConverters.Object);

    private static readonly PickleConverter<Dictionary<string, object>> DictionaryOfAny =
        PickleConverters.Dictionary(PickleConverters.String, PickleConverters.Object);

    public static TheoryData<string> Raises => Names(InvalidOutcome.Raises);

    public static TheoryData<string> Loads => Names(InvalidOutcome.Loads);

    public static TheoryData<string> Hostile => Names(InvalidOutcome.NotRun);

    public static TheoryData<string> All => new(CorpusManifest.Invalid.Select(stream => stream.Name));

    [Theory]
    [MemberData(nameof(Raises))]
    public void Refuses_what_CPython_refuses(string name)
    {
        var (stream, attempt) = Untyped(name);
        if (attempt.Refusal is { } refusal) AssertDocumented(refusal, stream);
        else Assert.True(attempt.Loads && OtherVerdict.Lenient.Any(verdict => verdict.Applies(stream, attempt)), $"{stream}: {Describe(attempt)}");
    }

    [Theory]
    [MemberData(nameof(Loads))]
    public void Takes_what_CPython_takes(string name)
    {
        var (stream, attempt) = Untyped(name);
        if (attempt.Refusal is { } refusal)
        {
            AssertDocumented(refusal, stream);
            Assert.True(OtherVerdict.Strict.Any(verdict => verdict.Applies(stream, attempt)), $"{stream}: {refusal.Message}");
            return;
        }

        Assert.Null(attempt.Error);
        Assert.Equal(stream.Result, PythonType(attempt.Value));
        Assert.Equal(stream.Depth, ValueGraph.Depth(attempt.Value));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Leaves_hostile_streams_inert(string name)
    {
        var (stream, attempt) = Untyped(name);
        if (attempt.Refusal is { } refusal) AssertDocumented(refusal, stream);
        else Assert.Null(attempt.Error);
        Assert.All(ValueGraph.Objects(attempt.Value), value => Assert.True(ValueGraph.IsData(value), $"{stream}: {value.GetType()}"));
    }

    /// <summary>A stream says the same as the bytes at once, and typed roots raise nothing but the documented exception.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Fails_alike_by_every_way_in(string name)
    {
        var stream = StreamOf(name);
        var loads = LoadsOrRefuses(stream, () => Pickle.Loads(stream.Bytes));
        Assert.Equal(loads, LoadsOrRefuses(stream, () => Pickle.Load(new MemoryStream(stream.Bytes))));

        // A typed load that fails is repeated by the plain machine; what the first attempt allocated is garbage then.
        LoadsOrRefuses(stream, () => Pickle.Loads(stream.Bytes, ListOfAny), times: 2);
        LoadsOrRefuses(stream, () => Pickle.Loads(stream.Bytes, DictionaryOfAny), times: 2);
    }

    /// <summary>
    /// The streams of which this library thinks otherwise than CPython are those in <c>OtherVerdicts.verified.txt</c>,
    /// each with its reason, and there is no reason without a stream.
    /// </summary>
    [Fact]
    public void Other_verdicts_are_approved()
    {
        var lines = new List<string>();
        var needed = new HashSet<OtherVerdict>();
        foreach (var (stream, attempt) in Attempts().Where(row => row.Attempt.Loads != (row.Stream.Outcome == InvalidOutcome.Loads)))
        {
            var verdict = (attempt.Loads ? OtherVerdict.Lenient : OtherVerdict.Strict).First(verdict => verdict.Applies(stream, attempt));
            needed.Add(verdict);
            lines.Add($"{stream.Name} is {(attempt.Loads ? "taken" : "refused")}: {verdict.Why}\n");
        }

        Assert.Null(ApprovedText.Difference(string.Concat(lines), "tests", "PickleGen.Corpus.Tests", "Invalid", "OtherVerdicts.verified.txt"));
        Assert.All(OtherVerdict.Lenient.Concat(OtherVerdict.Strict), verdict => Assert.True(needed.Contains(verdict), verdict.Why));
    }

    private static IEnumerable<(InvalidStream Stream, Attempt Attempt)> Attempts() =>
        CorpusManifest.Invalid.Where(stream => stream.Outcome != InvalidOutcome.NotRun).Select(stream => Untyped(stream.Name));

    private static TheoryData<string> Names(InvalidOutcome outcome) =>
        new(CorpusManifest.Invalid.Where(stream => stream.Outcome == outcome).Select(stream => stream.Name));

    private static InvalidStream StreamOf(string name) => CorpusManifest.Invalid.Single(stream => stream.Name == name);

    private static (InvalidStream Stream, Attempt Attempt) Untyped(string name)
    {
        var stream = StreamOf(name);
        var attempt = Attempt.Of(() => Pickle.Loads(stream.Bytes));
        AssertAffordable(stream, attempt);
        return (stream, attempt);
    }

    private static void AssertAffordable(InvalidStream stream, Attempt attempt, int times = 1) =>
        Assert.True(attempt.Allocated <= times * MostAllocated, $"{stream}: allocates {attempt.Allocated} bytes");

    private static bool LoadsOrRefuses(InvalidStream stream, Func<object?> load, int times = 1)
    {
        var attempt = Attempt.Of(load);
        AssertAffordable(stream, attempt, times);
        if (attempt.Error is not null) AssertDocumented(Assert.IsType<UnpicklingException>(attempt.Error), stream);
        return attempt.Loads;
    }

    private static void AssertDocumented(UnpicklingException refusal, InvalidStream stream)
    {
        Assert.InRange(refusal.Offset, 0, stream.Bytes.Length);
        Assert.NotEmpty(refusal.Reason);
    }

    private static string Describe(Attempt attempt) => attempt.Loads ? $"gives {attempt.Value ?? "null"}" : $"{attempt.Error}";

    private static string PythonType(object? value) => value switch
    {
        null => "NoneType",
        bool => "bool",
        long or BigInteger => "int",
        double => "float",
        string => "str",
        byte[] => "bytes",
        PyByteArray => "bytearray",
        List<object?> => "list",
        PyTuple => "tuple",
        PyDict => "dict",
        PySet => "set",
        PyFrozenSet => "frozenset",
        PyObject instance => instance.Class?.Name ?? "object",
        _ => value.GetType().Name,
    };
}
