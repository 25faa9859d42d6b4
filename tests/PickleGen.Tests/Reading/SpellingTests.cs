using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

// Every way Python has to make an instance of a class, and to give it its state.
public class SpellingTests
{
    private const string State = "EMPTY_DICT; MARK; BINUNICODE name; BINUNICODE a; BINUNICODE any; BININT1 1; SETITEMS; BUILD; STOP";

    public static TheoryData<string> Creations =>
    [
        "GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ;",
        "GLOBAL graph Node; MARK; TUPLE; NEWOBJ;",
        "GLOBAL graph Node; EMPTY_TUPLE; REDUCE;",
        "GLOBAL graph Node; EMPTY_TUPLE; EMPTY_DICT; NEWOBJ_EX;",
        "MARK; INST graph Node;",
        "MARK; GLOBAL graph Node; OBJ;",
        "PROTO 4; BINUNICODE graph; BINUNICODE Node; STACK_GLOBAL; EMPTY_TUPLE; NEWOBJ;",
        "PROTO 4; SHORT_BINUNICODE graph; MEMOIZE; SHORT_BINUNICODE Node; MEMOIZE; STACK_GLOBAL; MEMOIZE; EMPTY_TUPLE; NEWOBJ; MEMOIZE;",
        "PROTO 4; SHORT_BINUNICODE graph; MEMOIZE; POP; BINGET 0; SHORT_BINUNICODE Node; STACK_GLOBAL; EMPTY_TUPLE; NEWOBJ;",
        "GLOBAL copy_reg _reconstructor; MARK; GLOBAL graph Node; GLOBAL __builtin__ object; NONE; TUPLE; REDUCE;",
        "PROTO 2; GLOBAL copyreg _reconstructor; GLOBAL graph Node; GLOBAL builtins object; NONE; TUPLE3; REDUCE; BINPUT 0;",
        "GLOBAL graph Node; BINPUT 5; POP; BINGET 5; EMPTY_TUPLE; NEWOBJ;",
        "GLOBAL graph Node; DUP; POP; EMPTY_TUPLE; NEWOBJ; DUP; POP;",
    ];

    public static TheoryData<string> States =>
    [
        "EMPTY_DICT; BINPUT 9; MARK; BINUNICODE name; BINPUT 10; BINUNICODE a; BINPUT 11; BINUNICODE any; BININT1 1; SETITEMS; BUILD; STOP",
        "EMPTY_DICT; BINUNICODE name; BINUNICODE a; SETITEM; BINUNICODE any; BININT1 1; SETITEM; BUILD; STOP",
        "EMPTY_DICT; BINUNICODE name; BINUNICODE a; SETITEM; MARK; BINUNICODE any; BININT1 1; SETITEMS; BUILD; STOP",
        "MARK; DICT; PUT 9; UNICODE name; UNICODE a; SETITEM; UNICODE any; INT 1; SETITEM; BUILD; STOP",
        "MARK; BINUNICODE name; BINUNICODE a; BINUNICODE any; BININT1 1; DICT; BUILD; STOP",
        "MARK; BINUNICODE any; BININT1 1; BINUNICODE name; BINUNICODE a; DICT; NONE; TUPLE2; BUILD; STOP",
        "EMPTY_DICT; BINUNICODE name; BINUNICODE a; SETITEM; EMPTY_DICT; BINUNICODE any; BININT1 1; SETITEM; TUPLE2; BUILD; STOP",
        "NONE; EMPTY_DICT; MARK; BINUNICODE name; BINUNICODE a; BINUNICODE any; BININT1 1; SETITEMS; TUPLE2; BUILD; STOP",
        "EMPTY_DICT; BINPUT 9; BINUNICODE name; BINUNICODE a; SETITEM; BUILD; EMPTY_DICT; BINUNICODE any; BININT1 1; SETITEM; BUILD; STOP",
        "EMPTY_DICT; MARK; BINUNICODE name; BINUNICODE x; BINUNICODE any; BININT1 1; BINUNICODE name; BINUNICODE a; SETITEMS; BUILD; STOP",
        "EMPTY_DICT; MARK; BINUNICODE nobody; EMPTY_LIST; BINUNICODE name; BINUNICODE a; BINUNICODE any; BININT1 1; SETITEMS; BUILD; STOP",
        "EMPTY_DICT; MARK; BININT1 7; NONE; BINUNICODE name; BINUNICODE a; BINUNICODE any; BININT1 1; SETITEMS; BUILD; STOP",
        "NONE; BUILD; EMPTY_DICT; MARK; BINUNICODE name; BINUNICODE a; BINUNICODE any; BININT1 1; SETITEMS; BUILD; STOP",
        "EMPTY_DICT; MARK; SETITEMS; MARK; BINUNICODE name; BINUNICODE a; SETITEMS; MARK; BINUNICODE any; BININT1 1; SETITEMS; BUILD; STOP",
        "EMPTY_DICT; MARK; BINUNICODE name; BINUNICODE a; BINUNICODE any; LONG1 0x01; SETITEMS; BUILD; STOP",
    ];

    [Theory]
    [MemberData(nameof(Creations))]
    public void Creation(string creation) => Check(creation + State);

    [Theory]
    [MemberData(nameof(States))]
    public void StateForms(string state) => Check("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; " + state);

    [Theory]
    [MemberData(nameof(States))]
    public void StateForms_below_a_member(string state)
    {
        var inner = "PROTO 2; GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE next; GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; " + state.Replace("STOP", "SETITEM; BUILD; STOP");
        Check(Read.Value<Node>(Asm.Pickle(inner))!.Next!);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void StateForms_in_a_list(string state)
    {
        var list = "PROTO 2; EMPTY_LIST; GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; " + state.Replace("STOP", "APPEND; STOP");
        Check(Assert.Single(Read.Value(Asm.Pickle(list), PickleConverters.List(PickleConverters.For<Node>()))!));
    }

    [Theory]
    [InlineData("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; STOP")]
    [InlineData("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BUILD; STOP")]
    [InlineData("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; NONE; BUILD; STOP")]
    [InlineData("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; NONE; NONE; TUPLE2; BUILD; STOP")]
    [InlineData("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; MEMOIZE; STOP")]
    public void No_state(string program)
    {
        var node = Read.Value<Node>(Asm.Pickle(program))!;
        Assert.Null(node.Name);
        Assert.Empty(node.Children);
    }

    [Theory]
    [InlineData("GLOBAL graph Node; BININT1 1; TUPLE1; NEWOBJ; STOP", "made with arguments")]
    [InlineData("GLOBAL graph Node; BININT1 1; TUPLE1; REDUCE; STOP", "made with arguments")]
    [InlineData("GLOBAL graph Node; EMPTY_TUPLE; EMPTY_DICT; BINUNICODE a; NONE; SETITEM; NEWOBJ_EX; STOP", "made with arguments")]
    [InlineData("MARK; BININT1 1; INST graph Node; STOP", "made with arguments")]
    [InlineData("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; EMPTY_LIST; BUILD; STOP", "is no dict")]
    [InlineData("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; BININT1 1; BUILD; STOP", "is no dict")]
    [InlineData("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; BININT1 1; NONE; TUPLE2; BUILD; STOP", "is no dict")]
    [InlineData("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; NONE; NONE; NONE; TUPLE3; BUILD; STOP", "is no dict")]
    [InlineData("GLOBAL graph Node; STOP", "found a class or function")]
    [InlineData("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; BININT1 1; APPEND; STOP", "cannot append to")]
    public void What_a_class_does_not_take(string program, string reason) =>
        Assert.Contains(reason, Read.Error<Node>(Asm.Pickle(program)).Reason, StringComparison.Ordinal);

    [Fact]
    public void Inert_objects_are_described_and_nothing_is_called()
    {
        var made = (PyObject)Read.Any(Asm.Pickle("PROTO 4; GLOBAL m C; BININT1 1; TUPLE1; EMPTY_DICT; BINUNICODE k; BININT1 2; SETITEM; NEWOBJ_EX; BININT1 3; APPEND; BINUNICODE x; BININT1 4; SETITEM; BININT1 5; BUILD; STOP"))!;
        Assert.Equal((new PyGlobal("m", "C"), PyConstruction.New, 5L), (made.Class, made.Construction, made.State));
        Assert.Equal(new PyTuple(1L), made.Args);
        Assert.Equal(2L, made.Kwargs!["k"]);
        Assert.Equal([3L], made.ListItems!);
        Assert.Equal(4L, made.DictItems!["x"]);
        var called = (PyObject)Read.Any(Asm.Pickle("GLOBAL os system; BINUNICODE boom; TUPLE1; REDUCE; EMPTY_TUPLE; REDUCE; STOP"))!;
        Assert.Equal(PyConstruction.Call, called.Construction);
        Assert.Equal(new PyGlobal("os", "system"), ((PyObject)called.Callable).Class);
    }

    private static void Check(string program) => Check(Read.Value<Node>(Asm.Pickle(program))!);

    private static void Check(Node node) => Assert.Equal(("a", 1L), (node.Name, node.Any));
}
