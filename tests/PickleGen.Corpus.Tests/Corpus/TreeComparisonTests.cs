using PickleGen.Testing.Corpus;
using PickleGen.Testing.Data;

namespace PickleGen.Corpus.Tests.Corpus;

public sealed class TreeComparisonTests
{
    [Theory]
    [InlineData("""null""", """null""")]
    [InlineData("""{"int":"1"}""", """{"int":"1"}""")]
    [InlineData("""{"str":"\u00e9"}""", """{"str":"é"}""")]
    [InlineData("""{"str":"ab","times":300}""", """{"times":300,"str":"ab"}""")]
    [InlineData("""{"set":[{"int":"1"},{"int":"2"}]}""", """{"set":[{"int":"2"},{"int":"1"}]}""")]
    [InlineData("""{"list":[{"list":[],"id":0},{"ref":0}]}""", """{"list":[{"list":[],"id":7},{"ref":7}]}""")]
    [InlineData("""{"list":[{"ref":0}],"id":0}""", """{"list":[{"ref":3}],"id":3}""")]
    public void Same(string expected, string actual) => Assert.Null(Difference(expected, actual));

    [Theory]
    [InlineData("""null""", """false""", "$")]
    [InlineData("""{"int":"1"}""", """{"float":"1"}""", "$")]
    [InlineData("""{"int":"1"}""", """{"int":"2"}""", "$.int")]
    [InlineData("""{"str":"ab","times":300}""", """{"str":"ab","times":301}""", "$.times")]
    [InlineData("""{"time":{"iso":"x","fold":1}}""", """{"time":{"iso":"x","fold":true}}""", "$.time.fold")]
    [InlineData("""{"list":[null]}""", """{"list":[null,null]}""", "$.list")]
    [InlineData("""{"list":[null,true]}""", """{"list":[true,null]}""", "$.list[0]")]
    [InlineData("""{"set":[{"int":"1"},{"int":"2"}]}""", """{"set":[{"int":"2"},{"int":"3"}]}""", "$.set[0].int")]
    [InlineData("""{"dict":[[true,null],[false,null]]}""", """{"dict":[[false,null],[true,null]]}""", "$.dict[0][0]")]
    [InlineData("""{"list":[{"list":[],"id":0},{"ref":0}]}""", """{"list":[{"list":[]},{"list":[]}]}""", "$.list[0]")]
    [InlineData("""{"list":[{"list":[]},{"list":[]}]}""", """{"list":[{"list":[],"id":0},{"ref":0}]}""", "$.list[0]")]
    [InlineData(
        """{"list":[{"list":[],"id":0},{"list":[],"id":1},{"ref":0},{"ref":1}]}""",
        """{"list":[{"list":[],"id":0},{"list":[],"id":1},{"ref":1},{"ref":0}]}""",
        "$.list[2]")]
    [InlineData(
        """{"list":[{"list":[],"id":0},{"ref":0},{"list":[],"id":1},{"ref":1}]}""",
        """{"list":[{"list":[],"id":0},{"ref":0},{"ref":0},{"ref":0}]}""",
        "$.list[2]")]
    public void Different(string expected, string actual, string where) =>
        Assert.StartsWith(where + ":", Difference(expected, actual), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"dict":[[{"int":"1"},true],[{"int":"2"},false]]}""", """{"dict":[[{"int":"2"},false],[{"int":"1"},true]]}""", true)]
    [InlineData("""{"dict":[[{"int":"1"},true],[{"int":"2"},false]]}""", """{"dict":[[{"int":"2"},true],[{"int":"1"},false]]}""", false)]
    [InlineData("""{"list":[true,false]}""", """{"list":[false,true]}""", false)]
    [InlineData("""{"defaultdict":{"factory":null,"items":[[true,null],[false,null]]}}""", """{"defaultdict":{"factory":null,"items":[[false,null],[true,null]]}}""", true)]
    [InlineData("""{"deque":{"maxlen":null,"items":[true,false]}}""", """{"deque":{"maxlen":null,"items":[false,true]}}""", false)]
    [InlineData(
        """{"dict":[[{"str":"a"},{"list":[],"id":0}],[{"str":"b"},{"ref":0}]]}""",
        """{"dict":[[{"str":"b"},{"list":[],"id":0}],[{"str":"a"},{"ref":0}]]}""",
        true)]
    [InlineData(
        """{"list":[{"dict":[[{"tuple":[true],"id":0},null],[{"tuple":[false],"id":1},null]]},{"ref":0},{"ref":1}]}""",
        """{"list":[{"dict":[[{"tuple":[false],"id":0},null],[{"tuple":[true],"id":1},null]]},{"ref":1},{"ref":0}]}""",
        true)]
    public void Without_order(string expected, string actual, bool same)
    {
        Assert.Equal(same, Difference(expected, actual, ordered: false) is null);
        Assert.NotNull(Difference(expected, actual));
    }

    /// <summary>Every tree of the corpus is itself, and is not itself with a digit more.</summary>
    [Fact]
    public void Tells_the_trees_of_the_corpus_apart()
    {
        foreach (var tree in CorpusManifest.Cases.Select(entry => entry.Expect).OfType<System.Text.Json.JsonElement>())
        {
            Assert.Null(TreeComparison.Difference(tree, tree));
            Assert.NotNull(TreeComparison.Difference(tree, $$"""{"list":[{{tree.GetRawText()}}]}"""));
        }
    }

    private static string? Difference(string expected, string actual, bool ordered = true) =>
        TreeComparison.Difference(TestJson.Parse(expected), actual, ordered);
}
