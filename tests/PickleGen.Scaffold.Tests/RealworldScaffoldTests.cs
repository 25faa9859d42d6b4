using PickleGen.Corpus.Tests.Realworld;
using PickleGen.Corpus.Tests.Realworld.Containers;
using PickleGen.Scaffold.Tests.Proof;

namespace PickleGen.Scaffold.Tests;

/// <summary>Pickles that real programs wrote: the types that are printed for them load them and write them back.</summary>
public sealed class RealworldScaffoldTests
{
    public static TheoryData<string> Cases => new(RealworldCase.All
        .Where(file => Container.IsKnown(file.Container) && !file.NeedsHost)
        .Select(file => file.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Scaffold(string id)
    {
        var file = RealworldCase.All.Single(file => file.Id == id);
        var pickles = PicklesOf(file);
        if (pickles.Count > 0) await ScaffoldProof.HoldsAsync(pickles, 1, 2, 4);
    }

    // The pickles, wherever in the file they are.
    private static List<PickledFile> PicklesOf(RealworldCase file)
    {
        var pickles = new List<PickledFile>();
        Container.Load(file, (stream, options) =>
        {
            using var rest = new MemoryStream();
            var start = stream.Position;
            stream.CopyTo(rest);
            var value = Pickle.Loads(rest.ToArray(), out var length, options);
            stream.Position = start + length;
            pickles.Add(new PickledFile(rest.ToArray()[..length], options));
            return value;
        });
        return pickles;
    }
}
