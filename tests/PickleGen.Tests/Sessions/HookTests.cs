using System.Text;

namespace PickleGen.Tests.Sessions;

public class HookTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Persistent_ids_stand_for_objects(int protocol)
    {
        var row = new Row("17");
        using var stream = new MemoryStream();
        using (var pickler = new RowPickler(stream, new PickleOptions { Protocol = protocol })) pickler.Dump(new List<object?> { row, row, "x", 5L });
        stream.Position = 0;
        using (var unpickler = new RowUnpickler(stream, new Dictionary<string, Row> { ["17"] = row }))
            Assert.Equal([row, row, "x", 5L], (List<object?>)unpickler.Load()!);
        stream.Position = 0;
        using (var unpickler = new Unpickler(stream)) Assert.Equal(["17", "17"], unpickler.NoLoad());
        var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads(stream.ToArray()));
        Assert.Contains("PersistentLoad", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_an_id_are_asked_and_the_id_is_not()
    {
        using var stream = new MemoryStream();
        var asked = new List<object>();
        using (var pickler = new AskingPickler(stream, asked)) pickler.Dump(new Row("1"));
        Assert.Equal(["Row", "text"], asked.Select(static value => value is Row ? "Row" : value is string ? "text" : "other"));
    }

    [Fact]
    public void Typed_places_take_what_a_persistent_id_stands_for()
    {
        var pickle = Asm.Pickle("PROTO 4; EMPTY_LIST; MARK; BINUNICODE a; BINPERSID; BINUNICODE b; BINPERSID; APPENDS; STOP");
        using var unpickler = new UpperUnpickler(pickle);
        Assert.Equal(["A", "B"], unpickler.Load(PickleConverters.List(PickleConverters.String)));
    }

    [Fact]
    public void Names_can_be_moved_or_refused()
    {
        var pickle = Asm.Pickle("PROTO 4; GLOBAL old C; EMPTY_TUPLE; NEWOBJ; STOP");
        using var moving = new NameUnpickler(pickle, static name => name.Module == "old" ? new PyGlobal("new", name.Name) : name);
        Assert.Equal(new PyGlobal("new", "C"), ((PyObject)moving.Load()!).Class);
        using var refusing = new NameUnpickler(pickle, static name => throw new InvalidOperationException($"no {name}"));
        var error = Assert.Throws<UnpicklingException>(() => refusing.Load());
        Assert.Equal((2L, "GLOBAL"), (error.Offset, error.OpcodeName));
        Assert.Contains("no old.C", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reducers_say_how_objects_are_written()
    {
        using var stream = new MemoryStream();
        var table = new Dictionary<Type, Func<object, PyObject>> { [typeof(Version)] = static value => new PyObject(new PyGlobal("m", "version"), new PyTuple(value.ToString()), PyConstruction.Call) };
        var version = new Version(1, 2);
        using (var pickler = new OverridingPickler(stream) { DispatchTable = table }) pickler.Dump(new List<object?> { new Row("1"), version, version, typeof(int) });
        var back = (List<object?>)Pickle.Loads(stream.ToArray())!;
        Assert.Equal(new PyGlobal("m", "row"), ((PyObject)back[0]!).Class);
        Assert.Equal("1.2", ((PyObject)back[1]!).Args[0]);
        Assert.Same(back[1], back[2]);
        Assert.Equal(new PyGlobal("builtins", "int"), back[3]);
    }

    private sealed record Row(string Key);

    [Theory]
    [InlineData("text", "text")]
    [InlineData(true, "True")]
    [InlineData(12L, "12")]
    [InlineData(1.0, "1.0")]
    public void A_persistent_id_at_protocol_0_is_spelled_as_Python_spells_it(object id, string line) =>
        Assert.Equal($"P{line}\n.", Encoding.ASCII.GetString(DumpWithId(id, 0)));

    [Fact]
    public void A_persistent_id_that_is_no_text_is_refused_at_protocol_0()
    {
        var id = new PyTuple("table", 1L);

        Assert.Throws<PicklingException>(() => DumpWithId(id, 0));
        Assert.NotEmpty(DumpWithId(id, 1));
    }

    private static byte[] DumpWithId(object id, int protocol)
    {
        using var stream = new MemoryStream();
        using var pickler = new FixedIdPickler(stream, new PickleOptions { Protocol = protocol }, id);
        pickler.Dump(new List<object?>());
        return stream.ToArray();
    }

    private sealed class FixedIdPickler(Stream stream, PickleOptions options, object id) : Pickler(stream, options)
    {
        protected override object? PersistentId(object value) => value is List<object?> ? id : null;
    }

    private sealed class RowPickler(Stream stream, PickleOptions options) : Pickler(stream, options)
    {
        protected override object? PersistentId(object value) => (value as Row)?.Key;
    }

    private sealed class AskingPickler(Stream stream, List<object> asked) : Pickler(stream)
    {
        protected override object? PersistentId(object value)
        {
            asked.Add(value);
            return value is Row row ? new PyTuple("key", row.Key + "-long")[1] is string key ? new PyTuple(key) : null : null;
        }
    }

    private sealed class RowUnpickler(Stream stream, Dictionary<string, Row> rows) : Unpickler(stream)
    {
        protected override object? PersistentLoad(object? id) => rows[(string)id!];
    }

    private sealed class UpperUnpickler(byte[] pickle) : Unpickler(pickle)
    {
        protected override object? PersistentLoad(object? id) => ((string)id!).ToUpperInvariant();
    }

    private sealed class NameUnpickler(byte[] pickle, Func<PyGlobal, PyGlobal> find) : Unpickler(pickle)
    {
        protected override PyGlobal FindClass(PyGlobal name) => find(name);
    }

    private sealed class OverridingPickler(Stream stream) : Pickler(stream)
    {
        protected override object? ReducerOverride(object value) => value switch
        {
            Row row => new PyObject(new PyGlobal("m", "row"), new PyTuple(row.Key), PyConstruction.Call),
            Type => new PyGlobal("builtins", "int"),
            _ => null,
        };
    }
}
