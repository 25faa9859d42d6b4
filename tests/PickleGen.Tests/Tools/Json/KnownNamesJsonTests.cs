namespace PickleGen.Tests.Tools.Json;

// What CPython 3.13 says of objects that other versions and protocols call or describe otherwise.
public class KnownNamesJsonTests
{
    [Theory]
    [InlineData("GLOBAL operator add; STOP", """{"global": "_operator:add"}""")]
    [InlineData("GLOBAL operator itemgetter; STOP", """{"global": "operator:itemgetter"}""")]
    [InlineData("GLOBAL functools reduce; STOP", """{"global": "_functools:reduce"}""")]
    [InlineData("GLOBAL io StringIO; STOP", """{"global": "_io:StringIO"}""")]
    [InlineData("GLOBAL bisect insort; STOP", """{"global": "_bisect:insort_right"}""")]
    [InlineData("GLOBAL io BytesIO; EMPTY_TUPLE; NEWOBJ; STOP", """{"object": {"class": "_io:BytesIO"}}""")]
    [InlineData("GLOBAL collections UserString; BINUNICODE x; TUPLE1; NEWOBJ; STOP", """{"object": {"class": "collections:UserString"}}""")]
    [InlineData("GLOBAL builtins iter; EMPTY_LIST; TUPLE1; REDUCE; STOP", """{"reduce": {"callable": {"global": "builtins:iter"}, "args": [{"list": []}], "state": {"int": "0"}}}""")]
    [InlineData("GLOBAL builtins iter; EMPTY_LIST; TUPLE1; REDUCE; BININT1 5; BUILD; STOP", """{"reduce": {"callable": {"global": "builtins:iter"}, "args": [{"list": []}], "state": {"int": "5"}}}""")]
    [InlineData(
        "GLOBAL functools partial; GLOBAL m f; TUPLE1; REDUCE; MARK; GLOBAL m f; EMPTY_TUPLE; EMPTY_DICT; NONE; TUPLE; BUILD; STOP",
        """{"reduce": {"callable": {"global": "functools:partial"}, "args": [{"global": "m:f"}], "state": {"tuple": [{"global": "m:f"}, {"tuple": []}, {"dict": []}, {"dict": []}]}}}""")]
    public void In_the_words_of_3_13(string program, string json) => Assert.Equal(json, PickleTools.Json(Pickle.Loads(Asm.Pickle("PROTO 3; " + program))));

    [Fact]
    public void Slices_of_slices_are_not_told_over_and_over()
    {
        object slice = new PySlice(null, 1L);
        for (var i = 0; i < 100; i++) slice = new PySlice(slice, slice);
        Assert.InRange(PickleTools.Json(slice).Length, 1000, 10_000);
    }

    [Fact]
    public void A_type_may_be_described_by_any_value()
    {
        var error = new PyException(new PyGlobal("m", "Broken"), new PyTuple("x"));
        Assert.Equal("""{"object": {"class": "m:Broken", "args": [{"str": "x"}]}}""", PickleTools.Json(new Uri("urn:broken"), _ => error));
        Assert.Equal("""{"str": "text"}""", PickleTools.Json(new Uri("urn:text"), _ => "text"));
    }
}
