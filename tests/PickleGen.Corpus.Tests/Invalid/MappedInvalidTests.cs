using PickleGen.Corpus.Tests.Mapped;
using PickleGen.Testing.Corpus;

namespace PickleGen.Corpus.Tests.Invalid;

/// <summary>
/// Where the classes that streams name are mapped, and names that nobody claims are refused, what CPython refuses is
/// refused.
/// </summary>
public sealed class MappedInvalidTests
{
    private static readonly PickleOptions Strict = new() { UnknownGlobals = UnknownGlobals.Error };

    // CPython's C reader allocates as much as a memo index says, and fails on the largest ones; its other one takes them.
    private static readonly string[] OnlyTheCReader = ["put_2p60", "put_2p31", "long_binput_max"];

    // The mapping gives the extension code a meaning.
    private const string Registered = "ext4_unknown";

    public static TheoryData<string> Raises => new(
        CorpusManifest.Invalid.Where(stream => stream.Outcome == InvalidOutcome.Raises && stream.Name != Registered && !OnlyTheCReader.Contains(stream.Name)).Select(stream => stream.Name));

    [Theory]
    [MemberData(nameof(Raises))]
    public void Refuses_what_CPython_refuses(string name)
    {
        var stream = CorpusManifest.Invalid.Single(stream => stream.Name == name);
        var refusal = Assert.Throws<UnpicklingException>(() => Pickle.Loads(stream.Bytes, CorpusContext.Default, Strict));
        Assert.InRange(refusal.Offset, 0, stream.Bytes.Length);
        Assert.NotEmpty(refusal.Reason);
    }
}
