namespace PickleGen.Tests.Python;

// An instance of a class nobody claims is written back the way it came, and can be changed on the way.
public class PyObjectTests
{
    [Theory]
    [InlineData(2, "PROTO 2; GLOBAL m C; BINPUT 0; EMPTY_TUPLE; NEWOBJ; BINPUT 1; EMPTY_DICT; BINPUT 2; BINUNICODE a; BINPUT 3; BININT1 1; SETITEM; BUILD; STOP")]
    [InlineData(2, "PROTO 2; GLOBAL m C; BINPUT 0; BININT1 1; BININT1 2; TUPLE2; BINPUT 1; NEWOBJ; BINPUT 2; STOP")]
    [InlineData(3, "PROTO 3; GLOBAL m C; BINPUT 0; BININT1 1; TUPLE1; BINPUT 1; REDUCE; BINPUT 2; NONE; BUILD; STOP")]
    [InlineData(3, "PROTO 3; GLOBAL m C; BINPUT 0; EMPTY_TUPLE; REDUCE; BINPUT 1; MARK; BININT1 1; BININT1 2; APPENDS; STOP")]
    [InlineData(3, "PROTO 3; GLOBAL m C; BINPUT 0; EMPTY_TUPLE; REDUCE; BINPUT 1; BININT1 1; APPEND; BININT1 3; BININT1 4; SETITEM; NONE; EMPTY_DICT; BINPUT 2; BINUNICODE s; BINPUT 3; NEWTRUE; SETITEM; TUPLE2; BINPUT 4; BUILD; STOP")]
    [InlineData(2, "PROTO 2; GLOBAL m f; BINPUT 0; EMPTY_TUPLE; REDUCE; BINPUT 1; EMPTY_TUPLE; REDUCE; BINPUT 2; STOP")]
    [InlineData(0, "GLOBAL copy_reg _reconstructor; PUT 0; MARK; GLOBAL m C; PUT 1; GLOBAL __builtin__ object; PUT 2; NONE; TUPLE; PUT 3; REDUCE; PUT 4; MARK; DICT; PUT 5; UNICODE a; PUT 6; INT 1; SETITEM; BUILD; STOP")]
    [InlineData(1, "GLOBAL copy_reg _reconstructor; BINPUT 0; MARK; GLOBAL m C; BINPUT 1; GLOBAL __builtin__ object; BINPUT 2; NONE; TUPLE; BINPUT 3; REDUCE; BINPUT 4; STOP")]
    [InlineData(4, "PROTO 4; FRAME 21; SHORT_BINUNICODE m; MEMOIZE; SHORT_BINUNICODE C.D; MEMOIZE; STACK_GLOBAL; MEMOIZE; EMPTY_TUPLE; EMPTY_DICT; MEMOIZE; SHORT_BINUNICODE k; MEMOIZE; NONE; SETITEM; NEWOBJ_EX; MEMOIZE; STOP")]
    [InlineData(2, "PROTO 2; GLOBAL m C; BINPUT 0; STOP")]
    public void Written_back_unchanged(int protocol, string program)
    {
        var pickle = Asm.Pickle(program);
        var value = Read.Any(pickle)!;
        var back = Pickle.Dumps(value, PickleConverters.Object, new PickleOptions { Protocol = protocol });
        if (protocol < 4) Assert.Equal(Convert.ToHexString(pickle), Convert.ToHexString(back));

        // At every other protocol it is the same object in other words.
        for (var other = protocol; other <= 5; other++)
        {
            var again = Pickle.Loads(Pickle.Dumps(value, PickleConverters.Object, new PickleOptions { Protocol = other }))!;
            Assert.Equal(back, Pickle.Dumps(again, PickleConverters.Object, new PickleOptions { Protocol = protocol }));
        }
    }

    [Fact]
    public void It_can_be_changed()
    {
        var instance = (PyObject)Read.Any(Asm.Pickle("PROTO 2; GLOBAL m C; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE a; BININT1 1; SETITEM; BUILD; STOP"))!;
        instance.Attributes!["a"] = 2L;
        instance.Callable = new PyGlobal("n", "D");
        instance.ListItems = [1L];
        var back = (PyObject)Pickle.Loads(Pickle.Dumps<object>(instance, PickleConverters.Object))!;
        Assert.Equal((new PyGlobal("n", "D"), 2L, 1L), (back.Class, back.Attributes!["a"], back.ListItems![0]));
    }

    [Fact]
    public void Subclasses_of_list_and_dict_below_protocol_2()
    {
        foreach (var instance in new[] { new PyObject(new PyGlobal("m", "C"), PyTuple.Empty) { ListItems = [1L, 2L] }, new PyObject(new PyGlobal("m", "C"), PyTuple.Empty) { DictItems = new PyDict { [1L] = 2L } } })
        {
            var call = (PyObject)Pickle.Loads(Pickle.Dumps<object>(instance, PickleConverters.Object, new PickleOptions { Protocol = 1 }))!;
            Assert.Equal("copyreg._reconstructor", call.Class!.ToString());
            Assert.Equal(instance.ListItems is null ? "builtins.dict" : "builtins.list", call.Args[1]!.ToString());
        }
    }

    [Fact]
    public void What_a_protocol_cannot_say_is_an_error_that_says_which_can()
    {
        var args = new PyObject(new PyGlobal("m", "C"), new PyTuple(1L));
        var kwargs = new PyObject(new PyGlobal("m", "C"), PyTuple.Empty) { Kwargs = new PyDict { ["a"] = 1L } };
        var name = new PyGlobal("m", "\u00e9");
        Assert.Contains("protocol 2", Error(args, 1), StringComparison.Ordinal);
        Assert.Contains("protocol 4", Error(kwargs, 3), StringComparison.Ordinal);
        Assert.Contains("protocol 3", Error(name, 2), StringComparison.Ordinal);
        Assert.Contains("no opcode", Error(new PyObject(name, PyTuple.Empty, PyConstruction.Call) { Kwargs = [] }, 5), StringComparison.Ordinal);
        Assert.Contains("nothing says how to pickle", Error(new object(), 5), StringComparison.Ordinal);

        static string Error(object value, int protocol) =>
            Assert.Throws<PicklingException>(() => Pickle.Dumps(value, PickleConverters.Object, new PickleOptions { Protocol = protocol })).Message;
    }
}
