namespace PickleGen.Tests.Python;

public class PyUuidTests
{
    private static readonly Guid Five = new("00000000-0000-0000-0000-000000000005");

    [Theory]
    [InlineData("BININT1 0", true)]
    [InlineData("BININT -1", false)]
    public void Safety_is_kept(string safe, bool expected)
    {
        var pickle = Asm.Pickle($"PROTO 2; GLOBAL uuid UUID; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; MARK; BINUNICODE int; BININT1 5; BINUNICODE is_safe; {safe}; SETITEMS; BUILD; STOP");

        var value = Assert.IsType<PyUuid>(Read.Any(pickle));

        Assert.Equal((Five, expected), (value.Value, value.IsSafe));
        Assert.Equal(expected, Assert.IsType<PyUuid>(Pickle.Loads(Pickle.Dumps(value, PickleConverters.Object))).IsSafe);
        Assert.Equal(Five, Read.Value(pickle, PickleConverters.Guid));
        Assert.Equal(expected, Read.Value(pickle, PickleConverters.PyUuid)!.IsSafe);
        Assert.True(PyEquality.Instance.Equals(value, Five) && PyEquality.Instance.Equals(Five, value));
        Assert.Equal(PyEquality.Instance.GetHashCode(value), PyEquality.Instance.GetHashCode(Five));
    }

    [Fact]
    public void Unknown_safety_is_a_guid()
    {
        Assert.Equal(Five, Pickle.Loads(Pickle.Dumps(new PyUuid(Five, null), PickleConverters.PyUuid)));
        Assert.Null(Pickle.Loads(Pickle.Dumps(Five, PickleConverters.Guid), PickleConverters.PyUuid)!.IsSafe);
    }

    [Fact]
    public void Another_safety_is_an_error() =>
        Read.Error(Asm.Pickle("PROTO 2; GLOBAL uuid UUID; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; MARK; BINUNICODE int; BININT1 5; BINUNICODE is_safe; BININT1 7; SETITEMS; BUILD; STOP"), PickleConverters.Object);
}
