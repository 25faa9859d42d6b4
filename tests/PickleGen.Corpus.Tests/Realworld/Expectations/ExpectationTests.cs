using System.Numerics;
using System.Text.Json.Nodes;
using PickleGen.Testing.Data;

namespace PickleGen.Corpus.Tests.Realworld.Expectations;

/// <summary>The encoder and the comparison of expectations by themselves.</summary>
public sealed class ExpectationTests
{
    public static TheoryData<string, object?> Values => new()
    {
        { """null""", null },
        { """true""", true },
        { """9007199254740991""", 9007199254740991L },
        { """{"$":"int","v":"9007199254740992"}""", 9007199254740992L },
        { """{"$":"int","v":"-1180591620717411303424"}""", -BigInteger.Pow(2, 70) },
        { """{"$":"float","bits":"8000000000000000"}""", -0.0 },
        { "\"é\"", "é" },
        { """{"$":"str","utf16le":"610000d8"}""", "a\ud800" },
        { """{"$":"bytes","hex":"00ff"}""", new byte[] { 0, 255 } },
        {
            """{"$":"bytes","len":97,"sha256":"136dd1a7d0a62859f2077a62b7673c5c712fb750604a15f5f6140ab2c5112327","head":"00000000000000000000000000000000"}""",
            new byte[97]
        },
        { """{"$":"datetime","iso":"2024-02-29T01:02:03.000004","fold":0,"tz":null}""", new DateTime(2024, 2, 29, 1, 2, 3).AddTicks(40) },
        {
            """{"$":"datetime","iso":"2024-02-29T00:00:00","fold":0,"tz":{"$":"timezone","offset_seconds":-3600}}""",
            new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.FromHours(-1))
        },
        { """{"$":"timedelta","days":-1,"seconds":86399,"microseconds":999999}""", TimeSpan.FromMicroseconds(-1) },
        { """{"$":"frozenset","items":[2,1]}""", new PyFrozenSet(1L, 2L) },
        { """{"$":"object","type":"a.B","how":"instance","state":null}""", new PyObject(new PyGlobal("a", "B"), PyTuple.Empty, PyConstruction.Instance) { HasState = true } },
        {
            """{"$":"object","type":"a.B","how":"reconstructor","args":[{"$":"global","name":"builtins.list"},null]}""",
            new PyObject(new PyGlobal("a", "B"), new(new PyGlobal("builtins", "list"), null), PyConstruction.Reconstruct)
        },
        {
            """{"$":"deque","maxlen":3,"items":[1]}""",
            new PyDeque(3) { 1L }
        },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Prints_values(string expected, object? value) => Assert.Null(ExpectationComparison.Difference(TestJson.Parse(expected), ExpectationEncoder.Encode(value)));

    [Fact]
    public void Numbers_what_occurs_again()
    {
        var shared = new List<object?>();
        var itself = new PyDict { { "self", null }, { "shared", new PyTuple(shared, shared) } };
        itself["self"] = itself;
        Assert.Null(ExpectationComparison.Difference(
            TestJson.Parse("""
                {"$":"dict","id":1,"items":[["self",{"$":"ref","id":1}],
                ["shared",{"$":"tuple","items":[{"$":"list","id":2,"items":[]},{"$":"ref","id":2}]}]]}
                """),
            ExpectationEncoder.Encode(itself)));
    }

    [Theory]
    [InlineData("""1""", """2""")]
    [InlineData("""1""", """1.0""")]
    [InlineData("""null""", """{"$":"list","items":[]}""")]
    [InlineData("""{"$":"list","items":[1,2]}""", """{"$":"list","items":[2,1]}""")]
    [InlineData("""{"$":"list","items":[]}""", """{"$":"list","id":1,"items":[]}""")]
    [InlineData("""{"$":"set","items":[1,2]}""", """{"$":"set","items":[1,3]}""")]
    [InlineData("""{"$":"set","items":[1,2]}""", """{"$":"set","items":[1,1]}""")]
    [InlineData("""{"$":"float","v":"1.0","bits":"3ff0000000000000"}""", """{"$":"float","bits":"3ff0000000000001"}""")]
    [InlineData("""{"$":"complex","re":"1.0","im":"-0.0"}""", """{"$":"complex","re":"1","im":"1"}""")]
    [InlineData("""{"$":"object","type":"a","how":"new"}""", """{"$":"object","type":"a","how":"call"}""")]
    [InlineData("""{"$":"object","type":"a","how":"instance"}""", """{"$":"object","type":"a","how":"new"}""")]
    [InlineData("""{"$":"object","type":"a","how":"new"}""", """{"$":"object","type":"a","how":"new","state":null}""")]
    public void Tells_apart(string expected, string actual) =>
        Assert.NotNull(ExpectationComparison.Difference(TestJson.Parse(expected), JsonNode.Parse(actual)));
}
