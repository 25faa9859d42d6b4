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

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Older_protocols_spell_what_they_have_no_opcode_for_as_calls(int protocol)
    {
        var cls = new PyGlobal("m", "C");
        var list = new PyObject(cls, new PyTuple(7L)) { ListItems = [1L, 2L] };
        list.ListItems.Add(list);
        var keywords = new PyObject(cls, new PyTuple(7L)) { Kwargs = new PyDict { ["a"] = 1L } };

        var back = RoundTrip(list);
        Assert.Equal((PyConstruction.New, cls, 7L), (back.Construction, back.Class, back.Args[0]));
        Assert.Same(back, back.ListItems![2]);
        back = RoundTrip(keywords);
        Assert.Equal((PyConstruction.New, cls, 7L, 1L), (back.Construction, back.Class, back.Args[0], back.Kwargs!["a"]));

        PyObject RoundTrip(PyObject value) =>
            (PyObject)Pickle.Loads(Pickle.Dumps<object>(value, PickleConverters.Object, new PickleOptions { Protocol = protocol }))!;
    }

    [Theory]
    [InlineData("PROTO 4; GLOBAL m C; EMPTY_TUPLE; NEWOBJ; MEMOIZE; GLOBAL m set_state; BINGET 0; BININT1 5; TUPLE2; REDUCE; POP; STOP")]
    public void A_state_setter_is_kept(string stream)
    {
        var value = (PyObject)Read.Any(Asm.Pickle(stream))!;
        Assert.Equal((true, 5L, new PyGlobal("m", "set_state")), (value.HasState, value.State, value.StateSetter));
        var back = (PyObject)Pickle.Loads(Pickle.Dumps<object>(value, PickleConverters.Object))!;
        Assert.Equal((true, 5L, new PyGlobal("m", "set_state")), (back.HasState, back.State, back.StateSetter));
    }

    [Theory]
    [InlineData(PyConstruction.Call)]
    [InlineData(PyConstruction.Reconstruct)]
    public void An_object_within_its_own_arguments_is_whole(PyConstruction construction)
    {
        // m.Set([item]), where item.owner is that set, as a subclass of set reduces itself.
        var item = new PyObject(new PyGlobal("m", "Item"), PyTuple.Empty) { HasState = true };
        var items = new List<object?> { item, "other" };
        var set = new PyObject(new PyGlobal("m", "Set"), construction == PyConstruction.Call ? new PyTuple((object)items) : new PyTuple(new PyGlobal("builtins", "set"), items), construction);
        item.State = new PyDict { ["owner"] = set };
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var back = (PyObject)Pickle.Loads(Pickle.Dumps<object>(set, PickleConverters.Object, new PickleOptions { Protocol = protocol }))!;
            var read = (List<object?>)back.Args[^1]!;
            Assert.Equal("other", read[1]);
            Assert.Same(back, ((PyObject)read[0]!).Attributes!["owner"]);
        }
    }

    [Theory]
    [InlineData("MARK; INST m C; STOP", 0)]
    [InlineData("MARK; BININT1 1; INST m C; STOP", 1)]
    [InlineData("MARK; GLOBAL m C; OBJ; STOP", 0)]
    public void Old_style_instances_stay_such(string stream, int arguments)
    {
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var value = (PyObject)Read.Any(Asm.Pickle(stream))!;
            var back = (PyObject)Pickle.Loads(Pickle.Dumps<object>(value, PickleConverters.Object, new PickleOptions { Protocol = protocol }))!;
            Assert.Equal((PyConstruction.Instance, new PyGlobal("m", "C"), arguments), (back.Construction, back.Class, back.Args.Count));
        }
    }

    [Fact]
    public void What_a_protocol_cannot_say_is_an_error_that_says_which_can()
    {
        var name = new PyGlobal("m", "\u00e9");
        Assert.Contains("protocol 3", Error(name, 2), StringComparison.Ordinal);
        Assert.Contains("no opcode", Error(new PyObject(name, PyTuple.Empty, PyConstruction.Call) { Kwargs = [] }, 5), StringComparison.Ordinal);
        Assert.Contains("nothing says how to pickle", Error(new object(), 5), StringComparison.Ordinal);

        static string Error(object value, int protocol) =>
            Assert.Throws<PicklingException>(() => Pickle.Dumps(value, PickleConverters.Object, new PickleOptions { Protocol = protocol })).Message;
    }

    // A dict of a subclass that leads back to itself, as protocol 0 makes it: Python copies the value of the base, so that
    // has to be complete where the instance that stays is made.
    [Fact]
    public void What_a_reconstructed_object_copies_is_complete()
    {
        var value = new PyDict { ["a"] = 1L };
        var instance = new PyObject(new PyGlobal("m", "DictSub"), new PyTuple(new PyGlobal("builtins", "dict"), value), PyConstruction.Reconstruct);
        var holder = new List<object?> { instance };
        value["holder"] = holder;
        value["b"] = 2L;

        var pickle = Pickle.Dumps<object>(instance, PickleConverters.Object, new PickleOptions { Protocol = 0 });

        Assert.Equal(
            "63636f70795f7265670a5f7265636f6e7374727563746f720a70300a28636d0a446963745375620a70310a635f5f6275696c74696e5f5f0a646963740a70320a"
            + "286470330a56610a70340a49310a7356686f6c6465720a70350a286c70360a67300a2867310a67320a286470370a67340a49310a7367350a67360a7356620a70380a"
            + "49320a737470390a527031300a617367380a49320a73747031310a52306731300a2e",
            Convert.ToHexStringLower(pickle));
    }
}
