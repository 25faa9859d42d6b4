namespace PickleGen.Tests.Python;

// OrderedDict, defaultdict, Counter and deque are values of their own, in every spelling of Python's.
public class CollectionValueTests
{
    [Theory]
    [InlineData("GLOBAL collections OrderedDict; EMPTY_TUPLE; REDUCE; MARK; BINUNICODE a; BININT1 1; BINUNICODE b; BININT1 2; SETITEMS; STOP")]
    [InlineData("GLOBAL collections OrderedDict; EMPTY_LIST; MARK; EMPTY_LIST; MARK; BINUNICODE a; BININT1 1; APPENDS; BINUNICODE b; BININT1 2; TUPLE2; APPENDS; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL collections OrderedDict; EMPTY_TUPLE; NEWOBJ; MARK; BINUNICODE a; BININT1 1; BINUNICODE b; BININT1 2; SETITEMS; STOP")]
    public void An_OrderedDict(string program)
    {
        var dict = Assert.IsType<PyOrderedDict>(Read.Any(Asm.Pickle("PROTO 2; " + program)));
        Assert.Equal([("a", 1L), ("b", 2L)], dict.Select(entry => ((string)entry.Key!, (long)entry.Value!)));
        Assert.Null(dict.Attributes);
        Assert.Equal(dict.ToArray(), Back(dict).ToArray());
    }

    [Fact]
    public void An_OrderedDict_keeps_attributes_of_any_state()
    {
        var dict = (PyOrderedDict)Read.Any(Asm.Pickle(
            "PROTO 2; GLOBAL collections OrderedDict; EMPTY_TUPLE; REDUCE; EMPTY_DICT; BINUNICODE x; BININT1 1; SETITEM; BUILD; NONE; EMPTY_DICT; BINUNICODE y; BININT1 2; SETITEM; TUPLE2; BUILD; NONE; BUILD; STOP"))!;
        Assert.Equal((1L, 2L), (dict.Attributes!["x"], dict.Attributes["y"]));
        Assert.Equal(2, Back(dict).Attributes!.Count);
    }

    [Theory]
    [InlineData("EMPTY_TUPLE", null)]
    [InlineData("NONE; TUPLE1", null)]
    [InlineData("GLOBAL __builtin__ list; TUPLE1", "builtins.list")]
    [InlineData("GLOBAL m C; EMPTY_TUPLE; REDUCE; TUPLE1", "instance of m.C")]
    public void A_defaultdict(string args, string? factory)
    {
        var dict = Assert.IsType<PyDefaultDict>(Read.Any(Asm.Pickle($"PROTO 2; GLOBAL collections defaultdict; {args}; REDUCE; BININT1 1; NONE; SETITEM; STOP")));
        Assert.Equal((factory, 1), (dict.DefaultFactory?.ToString(), dict.Count));
        Assert.Equal(factory, Back(dict).DefaultFactory?.ToString());
    }

    [Theory]
    [InlineData("BININT1 5; TUPLE1")]
    [InlineData("BINUNICODE a; TUPLE1")]
    [InlineData("EMPTY_LIST; TUPLE1")]
    public void A_defaultdict_refuses_what_cannot_be_called(string args) =>
        Assert.Contains("callable", Read.AnyError(Asm.Pickle($"PROTO 2; GLOBAL collections defaultdict; {args}; REDUCE; STOP")).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("EMPTY_DICT; BINUNICODE a; BININT1 2; SETITEM; TUPLE1")]
    [InlineData("EMPTY_LIST; MARK; BINUNICODE a; BINUNICODE a; APPENDS; TUPLE1")]
    public void A_Counter_of_counts_or_of_elements(string args)
    {
        var counter = Assert.IsType<PyCounter>(Read.Any(Asm.Pickle($"PROTO 2; GLOBAL collections Counter; {args}; REDUCE; STOP")));
        Assert.Equal(2L, counter["a"]);
        Assert.Equal(2L, Back(counter)["a"]);
    }

    [Theory]
    [InlineData("EMPTY_TUPLE; REDUCE; MARK; BININT1 1; BININT1 2; APPENDS", null, 2)]
    [InlineData("EMPTY_TUPLE; BININT1 1; TUPLE2; REDUCE; MARK; BININT1 1; BININT1 2; APPENDS", 1L, 1)]
    [InlineData("EMPTY_LIST; MARK; BININT1 1; BININT1 2; APPENDS; BININT1 3; TUPLE2; REDUCE", 3L, 2)]
    [InlineData("EMPTY_LIST; MARK; BININT1 1; BININT1 2; APPENDS; TUPLE1; REDUCE", null, 2)]
    [InlineData("EMPTY_TUPLE; LONG1 0xffffffffffffff7f; TUPLE2; REDUCE; BININT1 1; APPEND; BININT1 2; APPEND", long.MaxValue, 2)]
    [InlineData("EMPTY_TUPLE; BININT1 0; TUPLE2; REDUCE; BININT1 1; APPEND", 0L, 0)]
    public void A_deque(string program, long? maxLength, int count)
    {
        var deque = Assert.IsType<PyDeque>(Read.Any(Asm.Pickle($"PROTO 2; GLOBAL collections deque; {program}; STOP")));
        Assert.Equal((maxLength, count), (deque.MaxLength, deque.Count));
        if (count > 0) Assert.Equal(2L, deque[^1]);
        Assert.Equal(deque, Back(deque));
    }

    [Theory]
    [InlineData("EMPTY_TUPLE; BININT -1; TUPLE2")]
    [InlineData("EMPTY_TUPLE; BINUNICODE a; TUPLE2")]
    [InlineData("EMPTY_TUPLE; LONG1 0x000000000000008000; TUPLE2")]
    public void A_deque_refuses_lengths_that_are_none(string args) =>
        Assert.Contains("maxlen", Read.AnyError(Asm.Pickle($"PROTO 2; GLOBAL collections deque; {args}; REDUCE; STOP")).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_deque_works_at_both_ends()
    {
        PyDeque deque = [.. Enumerable.Range(0, 20).Cast<object?>()];
        for (var i = 1; i <= 20; i++) deque.AppendLeft(-i);
        Assert.Equal(Enumerable.Range(-20, 40).Cast<object?>(), deque);
        Assert.Equal((-20, 19), (deque.PopLeft(), deque.Pop()));
        Assert.Equal(38, deque.Count);
        var full = new PyDeque(2) { 1, 2, 3 };
        Assert.Equal([2, 3], full);
        full.AppendLeft(0);
        Assert.Equal([0, 2], full);
        full.Clear();
        Assert.Throws<InvalidOperationException>(() => full.Pop());
        Assert.Throws<ArgumentOutOfRangeException>(() => full[0]);
    }

    [Theory]
    [InlineData("GLOBAL collections OrderedDict; BININT1 1; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL collections Counter; BININT1 1; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL collections deque; BINUNICODE abc; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL collections defaultdict; GLOBAL __builtin__ list; TUPLE1; NEWOBJ; STOP")]
    public void Arguments_of_another_shape_stay_data(string program) => Assert.IsType<PyObject>(Read.Any(Asm.Pickle("PROTO 2; " + program)));

    [Fact]
    public void Typed_collections_read_them_by_every_plan()
    {
        var ordered = new PyOrderedDict { ["a"] = 1L, ["b"] = 2L };
        var strings = PickleConverters.Dictionary(PickleConverters.String, PickleConverters.Int32);
        var deque = new PyDeque(5) { 1L, 2L };
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            var dict = Pickle.Dumps(ordered, PickleConverters.PyOrderedDict, options);
            Assert.Equal(2, Read.Value(dict, strings)!["b"]);
            Assert.Equal(["a", "b"], Read.Value(dict, PickleConverters.SortedDictionary(PickleConverters.String, PickleConverters.Int32))!.Keys);
            Assert.IsType<PyOrderedDict>(Read.Value(dict, PickleConverters.PyDict));
            var items = Pickle.Dumps(deque, PickleConverters.PyDeque, options);
            Assert.Equal([1, 2], Read.Value(items, PickleConverters.List(PickleConverters.Int32))!);
            Assert.Equal([1, 2], Read.Value(items, PickleConverters.Array(PickleConverters.Int32))!);
            Assert.Equal([1, 2], Read.Value(items, PickleConverters.Queue(PickleConverters.Int32))!);
            Assert.Equal([1, 2], Read.Value(items, PickleConverters.LinkedList(PickleConverters.Int32))!);
        }
    }

    [Fact]
    public void They_are_no_keys()
    {
        foreach (object value in new object[] { new PyOrderedDict(), new PyDeque(), new PyArray('i', new int[1]) })
        {
            Assert.False(PyEquality.IsHashable(value));
            Assert.Throws<ArgumentException>(() => new PyDict { [value] = 1L });
        }
    }

    private static T Back<T>(T value)
        where T : class
    {
        T? back = null;
        for (var protocol = 0; protocol <= 5; protocol++)
            back = Assert.IsType<T>(Read.Any(Pickle.Dumps<object>(value, PickleConverters.Object, new PickleOptions { Protocol = protocol })));
        return back!;
    }
}
