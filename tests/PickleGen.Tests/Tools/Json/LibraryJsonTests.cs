using System.Net;
using System.Numerics;

namespace PickleGen.Tests.Tools.Json;

// Values of Python's standard library.
public class LibraryJsonTests
{
    public static TheoryData<object, string> Values => new()
    {
        { PyDecimal.Parse("1E+5"), """{"decimal": "1E+5"}""" },
        { new PyFraction(1, 3), """{"fraction": ["1", "3"]}""" },
        { new PyRange(BigInteger.Zero, 5, 1), """{"range": ["0", "5", "1"]}""" },
        { new PySlice(null, 5L), """{"slice": [null, {"int": "5"}, null]}""" },
        { new PyTimeDelta(-1, 5, 6), """{"timedelta": [-1, 5, 6]}""" },
        { new PyTimeZone(TimeSpan.FromHours(-1), "X"), """{"timezone": {"offset": [-1, 82800, 0], "name": "X"}}""" },
        { new PyZoneInfo("Europe/Paris"), """{"zoneinfo": "Europe/Paris"}""" },
        { new PyTime(new TimeOnly(1, 2), new PyZoneInfo("UTC"), 1), """{"time": {"iso": "01:02:00", "fold": 1, "tz": {"zoneinfo": "UTC"}}}""" },
        { new PyDateTime(new DateTime(2024, 2, 29), PyTimeZone.Utc), """{"datetime": {"iso": "2024-02-29T00:00:00", "fold": 0, "tz": {"timezone": {"offset": [0, 0, 0], "name": null}}}}""" },
        { new PyPath(PyPathKind.Path, "a", "b"), """{"path": {"class": "PosixPath", "value": "a/b"}}""" },
        { IPAddress.Parse("::1"), """{"ip": {"class": "IPv6Address", "value": "::1"}}""" },
        { new PyIPInterface(IPAddress.Parse("10.0.0.1"), 8), """{"ip": {"class": "IPv4Interface", "value": "10.0.0.1/8"}}""" },
        { IPNetwork.Parse("10.0.0.0/8"), """{"ip": {"class": "IPv4Network", "value": "10.0.0.0/8"}}""" },
        { new PyOrderedDict { ["a"] = 1L }, """{"ordereddict": [[{"str": "a"}, {"int": "1"}]]}""" },
        { new PyOrderedDict { Attributes = new PyDict { ["x"] = null } }, """{"ordereddict": [], "state": [["x", null]]}""" },
        { new PyCounter { ["a"] = 1L }, """{"counter": [[{"str": "a"}, {"int": "1"}]]}""" },
        { new PyDefaultDict(new PyGlobal("builtins", "list")) { ["a"] = 1L }, """{"defaultdict": {"factory": {"global": "builtins:list"}, "items": [[{"str": "a"}, {"int": "1"}]]}}""" },
        { new PyDeque(5) { 1L }, """{"deque": {"maxlen": 5, "items": [{"int": "1"}]}}""" },
        { new PyDeque(), """{"deque": {"maxlen": null, "items": []}}""" },
        { new PyArray('h', new short[] { 1, 2 }), """{"array": {"typecode": "h", "items": [{"int": "1"}, {"int": "2"}]}}""" },
        { new PyException(new PyGlobal("builtins", "ValueError"), new PyTuple("x")), """{"object": {"class": "builtins:ValueError", "args": [{"str": "x"}]}}""" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Tells_values(object value, string json) => Assert.Equal(json, PickleTools.Json(value));

    [Fact]
    public void Identity_is_that_of_what_can_be_changed()
    {
        var deque = new PyDeque();
        var slice = new PySlice(deque, null);
        Assert.Equal(
            """{"list": [{"slice": [{"deque": {"maxlen": null, "items": []}, "id": 0}, null, null]}, {"slice": [{"ref": 0}, null, null]}]}""",
            PickleTools.Json(new List<object?> { slice, slice }));
    }
}
