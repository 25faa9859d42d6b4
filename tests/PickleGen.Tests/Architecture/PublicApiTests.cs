namespace PickleGen.Tests.Architecture;

/// <summary>
/// The public surface, as text. A change shows here first: when it is meant, PublicApi.received.txt becomes
/// PublicApi.verified.txt.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void Is_as_it_was()
    {
        var folder = Path.Combine(Repository.Root, "tests", "PickleGen.Tests", "Architecture");
        var verified = Path.Combine(folder, "PublicApi.verified.txt");
        var received = Path.Combine(folder, "PublicApi.received.txt");
        var actual = ApiText.Of(typeof(Pickle).Assembly);
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Equal(expected, actual);
    }
}
