using PickleGen.Tests.Models.Layouts;

namespace PickleGen.Tests.Reading;

// What is no instance with a dict of attributes: each spelling that Python has for it, and what is none.
public class LayoutTests
{
    [Theory]
    [InlineData("GLOBAL lay Point; BININT1 1; BININT1 2; TUPLE2; NEWOBJ; STOP", 1, 2)]
    [InlineData("GLOBAL lay Point; BININT1 1; TUPLE1; NEWOBJ; STOP", 1, 7)]
    [InlineData("GLOBAL lay Point; BININT1 1; BININT1 2; TUPLE2; REDUCE; STOP", 1, 2)]
    [InlineData("MARK; BININT1 1; BININT1 2; INST lay Point; STOP", 1, 2)]
    [InlineData("GLOBAL copy_reg _reconstructor; MARK; GLOBAL lay Point; GLOBAL __builtin__ tuple; BININT1 1; BININT1 2; TUPLE2; TUPLE; REDUCE; STOP", 1, 2)]
    [InlineData("GLOBAL copy_reg __newobj__; MARK; GLOBAL lay Point; BININT1 1; BININT1 2; TUPLE; REDUCE; STOP", 1, 2)]
    [InlineData("GLOBAL lay Point; BININT1 1; TUPLE1; EMPTY_DICT; BINUNICODE y; BININT1 2; SETITEM; NEWOBJ_EX; STOP", 1, 2)]
    [InlineData("GLOBAL lay Point; BININT1 1; BININT1 2; TUPLE2; NEWOBJ; EMPTY_DICT; BINUNICODE z; BININT1 3; SETITEM; BUILD; STOP", 1, 2)]
    [InlineData("GLOBAL lay Point; BININT1 1; BININT1 2; TUPLE2; NEWOBJ; NONE; BUILD; STOP", 1, 2)]
    public void Named_tuples(string program, int x, int y)
    {
        Assert.Equal(new Point(x, y), Read.Value<Point>(Asm.Pickle(program)));
        var live = Read.Value<LivePoint>(Asm.Pickle(program.Replace("Point", "Live", StringComparison.Ordinal)))!;
        Assert.Equal((x, y), (live.X, live.Y));
    }

    [Theory]
    [InlineData("GLOBAL lay Point; EMPTY_TUPLE; NEWOBJ; STOP", "lacks the required 'x'")]
    [InlineData("GLOBAL lay Point; MARK; BININT1 1; BININT1 2; BININT1 3; TUPLE; NEWOBJ; STOP", "made with 3 arguments; its type has 2")]
    [InlineData("GLOBAL lay Point; BININT1 1; TUPLE1; EMPTY_DICT; BINUNICODE x; BININT1 2; SETITEM; NEWOBJ_EX; STOP", "takes no argument 'x'")]
    [InlineData("GLOBAL lay Point; BININT1 1; TUPLE1; EMPTY_DICT; BINUNICODE z; BININT1 2; SETITEM; NEWOBJ_EX; STOP", "takes no argument 'z'")]
    [InlineData("GLOBAL lay Point; BINUNICODE a; TUPLE1; NEWOBJ; STOP", "expected an int")]
    [InlineData("GLOBAL lay Point; BININT1 1; TUPLE1; NEWOBJ; EMPTY_DICT; BINUNICODE y; BININT1 3; SETITEM; BUILD; STOP", "used before its state is complete")]
    [InlineData("BININT1 1; BININT1 2; TUPLE2; STOP", "expected an instance of 'lay.Point'")]
    public void No_named_tuples(string program, string reason) =>
        Assert.Contains(reason, Read.Error<Point>(Asm.Pickle(program)).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("EMPTY_LIST; MARK; BININT1 1; BININT1 2; APPENDS; BUILD; STOP", 1, 2)]
    [InlineData("EMPTY_LIST; BININT1 1; APPEND; BUILD; STOP", 1, 7)]
    [InlineData("EMPTY_DICT; MARK; BINUNICODE x; BININT1 1; BINUNICODE y; BININT1 2; SETITEMS; BUILD; STOP", 1, 2)]
    [InlineData("NONE; EMPTY_DICT; MARK; BINUNICODE x; BININT1 1; BINUNICODE y; BININT1 2; SETITEMS; TUPLE2; BUILD; STOP", 1, 2)]
    public void States(string state, int x, int y)
    {
        Assert.Equal(new Frozen(x, y), Read.Value<Frozen>(Asm.Pickle("GLOBAL lay Frozen; EMPTY_TUPLE; NEWOBJ; " + state)));
        if (state.StartsWith("EMPTY_LIST", StringComparison.Ordinal)) return;
        var slots = Read.Value<Slots>(Asm.Pickle("GLOBAL lay Slots; EMPTY_TUPLE; NEWOBJ; " + state))!;
        Assert.Equal((x, y), (slots.X, slots.Y));
    }

    [Theory]
    [InlineData("EMPTY_DICT; MARK; BINUNICODE x; BININT1 1; BINUNICODE y; BININT1 2; BINUNICODE z; BININT1 3; SETITEMS; STOP", 1, 2)]
    [InlineData("GLOBAL collections OrderedDict; EMPTY_TUPLE; REDUCE; BINUNICODE x; BININT1 1; SETITEM; STOP", 1, 7)]
    public void Dicts(string program, int x, int y)
    {
        var value = Read.Value<PlainDict>(Asm.Pickle(program))!;
        Assert.Equal((x, y), (value.X, value.Y));
    }

    [Theory]
    [InlineData("BININT1 1; BININT1 2; TUPLE2; STOP", 1, 2)]
    [InlineData("BININT1 1; TUPLE1; STOP", 1, 7)]
    [InlineData("EMPTY_LIST; MARK; BININT1 1; BININT1 2; APPENDS; STOP", 1, 2)]
    [InlineData("MARK; BININT1 1; LIST; STOP", 1, 7)]
    public void Tuples_and_lists(string program, int x, int y)
    {
        Assert.Equal(new PlainTuple(x, y), Read.Value<PlainTuple>(Asm.Pickle(program)));
        var list = Read.Value<PlainList>(Asm.Pickle(program))!;
        Assert.Equal((x, y), (list.X, list.Y));
    }

    [Fact]
    public void What_is_no_such_container()
    {
        Assert.Contains("lacks the required 'x'", Read.Error<PlainDict>(Asm.Pickle("EMPTY_DICT; STOP")).Reason, StringComparison.Ordinal);
        Assert.Contains("expected a dict for PlainDict, found a list", Read.Error<PlainDict>(Asm.Pickle("EMPTY_LIST; STOP")).Reason, StringComparison.Ordinal);
        Assert.Contains("lacks the required 'x'", Read.Error<PlainTuple>(Asm.Pickle("EMPTY_TUPLE; STOP")).Reason, StringComparison.Ordinal);
        Assert.Contains("3 values", Read.Error<PlainTuple>(Asm.Pickle("BININT1 1; BININT1 2; BININT1 3; TUPLE3; STOP")).Reason, StringComparison.Ordinal);
        Assert.Contains("found a dict", Read.Error<PlainList>(Asm.Pickle("EMPTY_DICT; STOP")).Reason, StringComparison.Ordinal);
        var nested = Assert.Throws<UnpicklingException>(() => Pickle.Loads<PlainList>(Asm.Pickle("EMPTY_LIST; BINUNICODE a; APPEND; STOP")));
        Assert.Equal("Values.x", nested.Path);
    }

    [Fact]
    public void A_shared_dict_is_one_object()
    {
        var pickle = Asm.Pickle("EMPTY_LIST; MARK; EMPTY_DICT; BINPUT 1; BINUNICODE x; BININT1 1; SETITEM; BINGET 1; APPENDS; STOP");
        var list = Read.Value(pickle, PickleConverters.List(PickleConverters.For<PlainDict>()))!;
        Assert.Same(list[0], list[1]);
    }

    [Fact]
    public void Calls_and_arguments()
    {
        Assert.Equal(new Called(1, 2), Read.Value<Called>(Asm.Pickle("GLOBAL lay Call; BININT1 1; BININT1 2; TUPLE2; REDUCE; STOP")));
        var value = Read.Value<WithArgs>(Asm.Pickle("GLOBAL lay New; BININT1 1; TUPLE1; NEWOBJ; EMPTY_DICT; BINUNICODE y; BININT1 2; SETITEM; BUILD; STOP"))!;
        Assert.Equal((1, 2), (value.X, value.Y));
        value = Read.Value<WithArgs>(Asm.Pickle("GLOBAL lay New; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE x; BININT1 3; SETITEM; BUILD; STOP"))!;
        Assert.Equal((3, 7), (value.X, value.Y));
        Assert.Contains("lacks the required 'x'", Read.Error<WithArgs>(Asm.Pickle("GLOBAL lay New; EMPTY_TUPLE; NEWOBJ; STOP")).Reason, StringComparison.Ordinal);
        Assert.Contains("2 arguments; its type has 1", Read.Error<WithArgs>(Asm.Pickle("GLOBAL lay New; BININT1 1; BININT1 2; TUPLE2; NEWOBJ; STOP")).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GLOBAL lay Bag; EMPTY_TUPLE; NEWOBJ; BINUNICODE a; BININT1 1; SETITEM;")]
    [InlineData("GLOBAL lay Bag; EMPTY_TUPLE; REDUCE; MARK; BINUNICODE a; BININT1 1; SETITEMS;")]
    [InlineData("GLOBAL lay Bag; EMPTY_DICT; BINUNICODE a; BININT1 1; SETITEM; TUPLE1; REDUCE;")]
    [InlineData("GLOBAL copy_reg _reconstructor; MARK; GLOBAL lay Bag; GLOBAL __builtin__ dict; EMPTY_DICT; BINUNICODE a; BININT1 1; SETITEM; TUPLE; REDUCE;")]
    public void Subclasses_of_dict(string program)
    {
        var bag = Read.Value<Bag>(Asm.Pickle(program + "EMPTY_DICT; BINUNICODE x; BININT1 5; SETITEM; BUILD; STOP"))!;
        Assert.Equal((1, 1, 5), (bag.Count, bag["a"], bag.X));
        Assert.Equal(1, Assert.Single(Read.Value<Bag>(Asm.Pickle(program + "STOP"))!).Value);
    }

    [Theory]
    [InlineData("GLOBAL lay Row; EMPTY_TUPLE; NEWOBJ; BININT1 4; APPEND;")]
    [InlineData("GLOBAL lay Row; EMPTY_TUPLE; NEWOBJ; MARK; BININT1 4; APPENDS;")]
    [InlineData("GLOBAL lay Row; EMPTY_LIST; BININT1 4; APPEND; TUPLE1; REDUCE;")]
    [InlineData("GLOBAL copy_reg _reconstructor; MARK; GLOBAL lay Row; GLOBAL __builtin__ list; EMPTY_LIST; BININT1 4; APPEND; TUPLE; REDUCE;")]
    public void Subclasses_of_list(string program)
    {
        var row = Read.Value<Row>(Asm.Pickle(program + "EMPTY_DICT; BINUNICODE x; BININT1 5; SETITEM; BUILD; STOP"))!;
        Assert.Equal((4, 5), (Assert.Single(row), row.X));
    }

    [Theory]
    [InlineData("GLOBAL lay Crew; EMPTY_LIST; BINUNICODE a; APPEND; TUPLE1; REDUCE;")]
    [InlineData("PROTO 4; GLOBAL lay Crew; EMPTY_TUPLE; NEWOBJ; MARK; BINUNICODE a; ADDITEMS;")]
    [InlineData("PROTO 4; GLOBAL lay Crew; EMPTY_SET; MARK; BINUNICODE a; ADDITEMS; TUPLE1; REDUCE;")]
    public void Subclasses_of_set(string program)
    {
        var crew = Read.Value<Crew>(Asm.Pickle(program + "EMPTY_DICT; BINUNICODE x; BININT1 5; SETITEM; BUILD; STOP"))!;
        Assert.Equal(("a", 5), (Assert.Single(crew), crew.X));
    }

    [Fact]
    public void Items_that_do_not_fit()
    {
        Assert.Contains("expected an int", Read.Error<Row>(Asm.Pickle("GLOBAL lay Row; EMPTY_TUPLE; NEWOBJ; BINUNICODE a; APPEND; STOP")).Reason, StringComparison.Ordinal);
        Assert.Contains("cannot append to", Read.Error<Bag>(Asm.Pickle("GLOBAL lay Bag; EMPTY_TUPLE; NEWOBJ; BININT1 1; APPEND; STOP")).Reason, StringComparison.Ordinal);
        Assert.Contains("cannot set an item on", Read.Error<Row>(Asm.Pickle("GLOBAL lay Row; EMPTY_TUPLE; NEWOBJ; BININT1 0; BININT1 1; SETITEM; STOP")).Reason, StringComparison.Ordinal);
        Assert.Contains("None is no key", Read.Error<Bag>(Asm.Pickle("GLOBAL lay Bag; EMPTY_TUPLE; NEWOBJ; NONE; BININT1 1; SETITEM; STOP")).Reason, StringComparison.Ordinal);
        Assert.Contains("made with arguments", Read.Error<Row>(Asm.Pickle("GLOBAL lay Row; BININT1 1; TUPLE1; REDUCE; STOP")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_types_may_be_one_named_tuple()
    {
        var pairs = new Pairs { Ints = new(1, 2), Texts = new("a", "b") };
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var back = Read.Value<Pairs>(Pickle.Dumps(pairs, new PickleOptions { Protocol = protocol }))!;
            Assert.Equal((pairs.Ints, pairs.Texts), (back.Ints, back.Texts));
        }
    }

    [Fact]
    public void Boxes_of_structs_are_one_object()
    {
        object box = new PlainTuple(3);
        var context = PickleContext.Create(builder => builder.Add(PickleConverters.For<PlainTuple>()));
        var list = new List<object?> { box, box };
        var back = (List<object?>)Pickle.Loads(Pickle.Dumps(list, context))!;
        Assert.Same(back[0], back[1]);
    }
}
