using System.Numerics;
using System.Text;

namespace PickleGen.Tests.Tools.Json;

public class JsonTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { true, "true" },
        { 7L, """{"int": "7"}""" },
        { (byte)7, """{"int": "7"}""" },
        { BigInteger.Pow(2, 70), """{"int": "1180591620717411303424"}""" },
        { -1.5, """{"float": "bff8000000000000"}""" },
        { BitConverter.UInt64BitsToDouble(0x7ff8000000000001), """{"float": "7ff8000000000001"}""" },
        { new Complex(1, -0.0), """{"complex": ["3ff0000000000000", "8000000000000000"]}""" },
        { "a\"\\\n\u007f\u00e9\u2028\U0001f600", """{"str": "a\"\\\n\u007f\u00e9\u2028\ud83d\ude00"}""" },
        { new PyStr(0xd83d, 0xde00), """{"strcp": ["d83d", "de00"]}""" },
        { new PickleBuffer((ReadOnlyMemory<byte>)new byte[] { 1 }), """{"bytes": "01"}""" },
        { new PickleBuffer(new byte[] { 1 }.AsMemory()), """{"bytearray": "01"}""" },
        { new PickleBuffer(new byte[] { 1 }.AsMemory()).AsReadOnly(), """{"memoryview": {"bytes": "01", "readonly": true}}""" },
        { "a\ud83d", """{"strcp": ["61", "d83d"]}""" },
        { new string('x', 300), """{"str": "x", "times": 300}""" },
        { string.Concat(Enumerable.Repeat("\U0001f600b", 128)), """{"str": "\ud83d\ude00b", "times": 128}""" },
        { new byte[] { 1, 255 }, """{"bytes": "01ff"}""" },
        { new byte[256], """{"bytes": "00", "times": 256}""" },
        { new PyByteArray([97]), """{"bytearray": "61"}""" },
        { new List<object?> { 1L, null }, """{"list": [{"int": "1"}, null]}""" },
        { new PyTuple(1L, false), """{"tuple": [{"int": "1"}, false]}""" },
        { PyTuple.Empty, """{"tuple": []}""" },
        { new PyDict { ["k"] = 1L, [null] = 2L }, """{"dict": [[{"str": "k"}, {"int": "1"}], [null, {"int": "2"}]]}""" },
        { new PyFrozenSet([10L, 9L, "a", null]), """{"frozenset": [null, {"int": "10"}, {"int": "9"}, {"str": "a"}]}""" },
        { new PyGlobal("m", "A.B"), """{"global": "m:A.B"}""" },
        { new PyGlobal("builtins", "Ellipsis"), """{"ellipsis": true}""" },
        { new DateOnly(2024, 2, 29), """{"date": "2024-02-29"}""" },
        { new TimeOnly(1, 2, 3, 4), """{"time": {"iso": "01:02:03.004000", "fold": 0, "tz": null}}""" },
        { new DateTime(2024, 2, 29), """{"datetime": {"iso": "2024-02-29T00:00:00", "fold": 0, "tz": null}}""" },
        { new DateTimeOffset(2024, 2, 29, 1, 0, 0, TimeSpan.FromHours(-5)), """{"datetime": {"iso": "2024-02-29T01:00:00", "fold": 0, "tz": {"timezone": {"offset": [-1, 68400, 0], "name": null}}}}""" },
        { TimeSpan.FromTicks(-1), """{"timedelta": [-1, 86399, 999999]}""" },
        { Guid.Empty, """{"uuid": "00000000-0000-0000-0000-000000000000"}""" },
        { 1.50m, """{"decimal": "1.50"}""" },
        { 0.0000012m, """{"decimal": "0.0000012"}""" },
        { -0.00000012m, """{"decimal": "-1.2E-7"}""" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Tells_values(object? value, string json) => Assert.Equal(json, PickleTools.Json(value));

    [Fact]
    public void Integers_beyond_4000_digits_are_hexadecimal()
    {
        Assert.StartsWith("""{"int": "99""", PickleTools.Json(BigInteger.Pow(10, 4000) - 1), StringComparison.Ordinal);
        Assert.StartsWith("""{"inthex": "f""", PickleTools.Json((BigInteger.One << 16_000) - 1), StringComparison.Ordinal);
        Assert.StartsWith("""{"inthex": "-8000""", PickleTools.Json(-(BigInteger.One << 15_999)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_occurs_twice_has_an_id()
    {
        var list = new List<object?>();
        var pair = new PyTuple(list, "x");
        list.Add(pair);
        Assert.Equal(
            """{"list": [{"tuple": [{"list": [{"ref": 0}], "id": 1}, {"str": "x"}], "id": 0}, {"ref": 1}, {"list": []}]}""",
            PickleTools.Json(new List<object?> { pair, list, new List<object?>() }));
    }

    [Fact]
    public void Values_told_together_share_their_parts()
    {
        var list = new List<object?>();
        Assert.Equal(["""{"list": [], "id": 0}""", """{"tuple": [{"ref": 0}, true]}"""], PickleTools.JsonEach([list, new PyTuple(list, true)]));
        Assert.Empty(PickleTools.JsonEach([]));
    }

    [Fact]
    public void Long_chains_are_one_tag()
    {
        // A list of two is the last of the chain.
        var value = new List<object?> { 1L, 2L };
        for (var i = 0; i < 49; i++) value = [value];
        Assert.Equal("""{"nested": {"kind": "list", "depth": 50, "leaf": {"list": [{"int": "1"}, {"int": "2"}]}}}""", PickleTools.Json(value));

        object? tuple = 5L;
        for (var i = 0; i < 41; i++) tuple = new PyTuple(tuple);
        Assert.Equal("""{"nested": {"kind": "tuple", "depth": 41, "leaf": {"int": "5"}}}""", PickleTools.Json(tuple));

        var endless = new List<object?>();
        endless.Add(endless);
        Assert.Equal("""{"nested": {"kind": "list", "depth": 1000000, "leaf": {"ref": 0}}, "id": 0}""", PickleTools.Json(endless));
    }

    [Fact]
    public void Depth_costs_no_stack()
    {
        object? value = null;
        for (var i = 0; i < 100_000; i++)
        {
            value = (i % 5) switch
            {
                0 => new List<object?> { value, 1L },
                1 => new PyTuple(value),
                2 => new PyDict { ["k"] = value },
                3 => new PyObject(new PyGlobal("m", "C"), PyTuple.Empty) { HasState = true, State = new PyDict { ["a"] = value } },
                _ => new PyObject(new PyGlobal("m", "f"), new PyTuple(value), PyConstruction.Call),
            };
        }

        var json = "";
        SmallStack.Run(() => json = PickleTools.Json(value));
        Assert.Equal(json.Count(unit => unit == '{'), json.Count(unit => unit == '}'));
    }

    [Fact]
    public void Sets_in_sets_cost_no_more_than_they_are()
    {
        // Each set twice in the next: by its own text, the outermost would be 2 to the power of 60 characters.
        object? value = 0L;
        for (var i = 0; i < 60; i++) value = new PyFrozenSet([(long)i, new PyTuple(value, value)]);
        Assert.InRange(PickleTools.Json(value).Length, 1_000, 10_000);

        var big = new PyTuple([.. Enumerable.Range(0, 20_000).Select(i => (object?)(long)i)]);
        var many = new PyFrozenSet(Enumerable.Range(0, 20_000).Select(i => (object?)new PyTuple((long)i, big)));
        Assert.Contains("\"ref\": 0", PickleTools.Json(many), StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_the_program_are_described()
    {
        var one = new StringBuilder("x");
        Assert.Equal(
            """{"list": [{"object": {"class": "m:Text", "args": [{"str": "x"}]}, "id": 0}, {"ref": 0}]}""",
            PickleTools.Json(new List<object?> { one, one }, value => value is StringBuilder ? new PyObject(new PyGlobal("m", "Text"), new PyTuple(value.ToString())) : null));
        Assert.Contains("System.Text.StringBuilder has no tag", Assert.Throws<PicklingException>(() => PickleTools.Json(one)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_to_a_writer()
    {
        using var writer = new StringWriter();
        PickleTools.Json("x", writer);
        Assert.Equal("""{"str": "x"}""", writer.ToString());
        Assert.Throws<ArgumentNullException>(() => PickleTools.Json("x", (TextWriter)null!));
    }
}
