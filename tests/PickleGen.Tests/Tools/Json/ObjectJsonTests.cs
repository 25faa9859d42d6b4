namespace PickleGen.Tests.Tools.Json;

// Instances and calls, as pickles say them.
public class ObjectJsonTests
{
    [Theory]
    [InlineData("GLOBAL m C; EMPTY_TUPLE; NEWOBJ; STOP", """{"object": {"class": "m:C"}}""")]
    [InlineData("GLOBAL m C; BININT1 1; TUPLE1; NEWOBJ; STOP", """{"object": {"class": "m:C", "args": [{"int": "1"}]}}""")]
    [InlineData("GLOBAL m C; EMPTY_TUPLE; EMPTY_DICT; BINUNICODE k; NONE; SETITEM; NEWOBJ_EX; STOP", """{"object": {"class": "m:C", "kwargs": [[{"str": "k"}, null]]}}""")]
    [InlineData("GLOBAL m C; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; MARK; BINUNICODE b; NONE; BINUNICODE a; NONE; SETITEMS; BUILD; STOP", """{"object": {"class": "m:C", "state": [["a", null], ["b", null]]}}""")]
    [InlineData("GLOBAL m C; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BUILD; STOP", """{"object": {"class": "m:C"}}""")]
    [InlineData("GLOBAL m C; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; MARK; BINUNICODE b; NONE; BININT1 1; NONE; SETITEMS; BUILD; STOP", """{"object": {"class": "m:C", "state": [[{"int": "1"}, null], [{"str": "b"}, null]]}}""")]
    [InlineData("GLOBAL m C; EMPTY_TUPLE; NEWOBJ; NONE; EMPTY_DICT; BINUNICODE s; NEWTRUE; SETITEM; TUPLE2; BUILD; STOP", """{"object": {"class": "m:C", "state": [["s", true]]}}""")]
    [InlineData("GLOBAL m C; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE z; NONE; SETITEM; EMPTY_DICT; BINUNICODE a; NONE; SETITEM; TUPLE2; BUILD; STOP", """{"object": {"class": "m:C", "state": [["a", null], ["z", null]]}}""")]
    [InlineData("GLOBAL m C; EMPTY_TUPLE; NEWOBJ; BININT1 5; BUILD; STOP", """{"object": {"class": "m:C", "state": {"int": "5"}}}""")]
    [InlineData("GLOBAL m L; EMPTY_TUPLE; NEWOBJ; NONE; APPEND; STOP", """{"object": {"class": "m:L", "items": [null]}}""")]
    [InlineData("GLOBAL m D; EMPTY_TUPLE; NEWOBJ; NONE; NEWTRUE; SETITEM; STOP", """{"object": {"class": "m:D", "entries": [[null, true]]}}""")]
    [InlineData("GLOBAL copyreg _reconstructor; GLOBAL m C; GLOBAL builtins object; NONE; TUPLE3; REDUCE; STOP", """{"object": {"class": "m:C"}}""")]
    [InlineData("GLOBAL copyreg _reconstructor; GLOBAL m L; GLOBAL builtins list; EMPTY_LIST; NONE; APPEND; TUPLE3; REDUCE; STOP", """{"object": {"class": "m:L", "value": {"list": [null]}}}""")]
    [InlineData("MARK; BININT1 1; INST m Old; STOP", """{"object": {"class": "m:Old", "args": [{"int": "1"}]}}""")]
    [InlineData("MARK; GLOBAL m Old; OBJ; STOP", """{"object": {"class": "m:Old"}}""")]
    [InlineData("GLOBAL m f; BININT1 1; TUPLE1; REDUCE; EMPTY_DICT; BUILD; STOP", """{"reduce": {"callable": {"global": "m:f"}, "args": [{"int": "1"}], "state": {"dict": []}}}""")]
    [InlineData("GLOBAL m f; EMPTY_TUPLE; REDUCE; NONE; APPEND; NONE; NONE; SETITEM; STOP", """{"reduce": {"callable": {"global": "m:f"}, "args": [], "items": [null], "entries": [[null, null]]}}""")]
    [InlineData("GLOBAL builtins getattr; GLOBAL m C; BINUNICODE D; TUPLE2; REDUCE; STOP", """{"global": "m:C.D"}""")]
    [InlineData("GLOBAL builtins getattr; GLOBAL builtins getattr; GLOBAL m C; BINUNICODE D; TUPLE2; REDUCE; BINUNICODE E; TUPLE2; REDUCE; STOP", """{"global": "m:C.D.E"}""")]
    [InlineData("GLOBAL builtins getattr; EMPTY_LIST; BINUNICODE append; TUPLE2; REDUCE; STOP", """{"bound": {"self": {"list": []}, "name": "append"}}""")]
    [InlineData("GLOBAL builtins type; NONE; TUPLE1; REDUCE; STOP", """{"global": "builtins:NoneType"}""")]
    [InlineData("GLOBAL builtins type; GLOBAL builtins Ellipsis; TUPLE1; REDUCE; STOP", """{"global": "builtins:ellipsis"}""")]
    [InlineData("GLOBAL builtins type; BININT1 1; TUPLE1; REDUCE; STOP", """{"reduce": {"callable": {"global": "builtins:type"}, "args": [{"int": "1"}]}}""")]
    [InlineData("GLOBAL copyreg _reconstructor; GLOBAL builtins object; GLOBAL builtins object; NONE; TUPLE3; REDUCE; STOP", """{"reduce": {"callable": {"global": "copyreg:__newobj__"}, "args": [{"global": "builtins:object"}]}}""")]
    [InlineData("GLOBAL builtins object; EMPTY_TUPLE; NEWOBJ; STOP", """{"reduce": {"callable": {"global": "copyreg:__newobj__"}, "args": [{"global": "builtins:object"}]}}""")]
    [InlineData("GLOBAL m C; EMPTY_TUPLE; NEWOBJ; BINPUT 0; GLOBAL m set; BINGET 0; BININT1 5; TUPLE2; REDUCE; POP; STOP", """{"object": {"class": "m:C", "state": {"int": "5"}, "setter": {"global": "m:set"}}}""")]
    public void Tells_what_the_pickle_says(string program, string json) =>
        Assert.Equal(json, PickleTools.Json(Pickle.Loads(Asm.Pickle(program))));

    [Fact]
    public void Names_are_ordered_by_code_point()
    {
        var value = new PyObject(new PyGlobal("m", "C"), PyTuple.Empty) { HasState = true, State = new PyDict { ["\U0001f600"] = null, ["\uffff"] = null, ["a\ufffe"] = null, ["a"] = null } };
        Assert.Equal("""{"object": {"class": "m:C", "state": [["a", null], ["a\ufffe", null], ["\uffff", null], ["\ud83d\ude00", null]]}}""", PickleTools.Json(value));
    }

    [Fact]
    public void Made_by_hand_without_a_base_it_still_says_its_arguments() =>
        Assert.Equal(
            """{"object": {"class": "m:C", "args": [null]}}""",
            PickleTools.Json(new PyObject(new PyGlobal("m", "C"), new PyTuple([null]), PyConstruction.Reconstruct)));
}
