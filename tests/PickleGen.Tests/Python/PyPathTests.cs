namespace PickleGen.Tests.Python;

public class PyPathTests
{
    [Theory]
    [InlineData("pathlib PurePosixPath", "BINUNICODE a; BINUNICODE b/../c", "a/b/../c")]
    [InlineData("pathlib._local PosixPath", "BINUNICODE a; BINUNICODE /b//c/.", "/b/c")]
    [InlineData("pathlib PureWindowsPath", "BINUNICODE c:/x; BINUNICODE \\y", "c:\\y")]
    [InlineData("pathlib._local WindowsPath", "BINUNICODE //s/h", "\\\\s\\h\\")]
    [InlineData("pathlib PurePath", "", ".")]
    [InlineData("pathlib Path", "BINUNICODE //x", "//x")]
    public void Is_read_and_written_as_it_was(string name, string parts, string expected)
    {
        var path = Assert.IsType<PyPath>(Read.Any(Asm.Pickle($"PROTO 3; GLOBAL {name}; MARK; {parts}; TUPLE; REDUCE; STOP")));

        Assert.Equal(expected, path.ToString());
        var dis = PickleTools.Dis(Pickle.Dumps(path, PickleConverters.Object, new() { Protocol = 3 }));
        Assert.Contains($"GLOBAL     '{name}'", dis, StringComparison.Ordinal);
        foreach (var part in path.Parts) Assert.Contains($"BINUNICODE '{part.Replace("\\", "\\\\", StringComparison.Ordinal)}'", dis, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BININT1 1")]
    [InlineData("BINUNICODE a; NONE")]
    [InlineData("SHORT_BINBYTES a")]
    public void Other_parts_stay_inert(string parts) =>
        Assert.IsType<PyObject>(Read.Any(Asm.Pickle($"PROTO 3; GLOBAL pathlib PurePath; MARK; {parts}; TUPLE; REDUCE; STOP")));

    [Fact]
    public void Equality_is_of_normal_forms()
    {
        Assert.Equal(new PyPath(PyPathKind.PurePosixPath, "a", "b"), new PyPath(PyPathKind.PosixPath, "a//./b/"));
        Assert.Equal(new PyPath(PyPathKind.PureWindowsPath, "C:/A"), new PyPath(PyPathKind.WindowsPath, "c:\\a"));
        Assert.Equal(new PyPath(PyPathKind.PureWindowsPath, "C:/A").GetHashCode(), new PyPath(PyPathKind.WindowsPath, "c:\\a").GetHashCode());
        Assert.NotEqual(new PyPath(PyPathKind.PurePosixPath, "A"), new PyPath(PyPathKind.PurePosixPath, "a"));
        Assert.NotEqual(new PyPath(PyPathKind.PurePosixPath, "a"), new PyPath(PyPathKind.PureWindowsPath, "a"));
        Assert.Throws<ArgumentNullException>(() => new PyPath(PyPathKind.Path, "a", null!));
    }
}
