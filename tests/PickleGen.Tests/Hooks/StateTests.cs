namespace PickleGen.Tests.Hooks;

/// <summary>Types whose methods give and take a state.</summary>
public class StateTests
{
    public static TheoryData<int> Protocols => [0, 1, 2, 3, 4, 5];

    public static TheoryData<string> Creations =>
    [
        "GLOBAL hooks Bag; EMPTY_TUPLE; NEWOBJ;",
        "GLOBAL hooks Bag; EMPTY_TUPLE; REDUCE;",
        "GLOBAL hooks Bag; EMPTY_TUPLE; EMPTY_DICT; NEWOBJ_EX;",
        "MARK; INST hooks Bag;",
        "MARK; GLOBAL hooks Bag; OBJ;",
        "PROTO 4; SHORT_BINUNICODE hooks; MEMOIZE; SHORT_BINUNICODE Bag; MEMOIZE; STACK_GLOBAL; MEMOIZE; EMPTY_TUPLE; NEWOBJ; MEMOIZE;",
        "GLOBAL copy_reg _reconstructor; MARK; GLOBAL hooks Bag; GLOBAL __builtin__ object; NONE; TUPLE; REDUCE;",
        "GLOBAL hooks Bag; DUP; POP; EMPTY_TUPLE; NEWOBJ; DUP; POP;",
    ];

    [Theory]
    [MemberData(nameof(Protocols))]
    public void All_kinds_there_and_back(int protocol)
    {
        var shelf = new Shelf { Bag = new(), Last = 5, Note = new("a", new Note(null, new("lost", null))) };
        shelf.Bag.Items.Clear();
        shelf.Bag.Items.AddRange([1L, "x", null]);
        shelf.Angles = [Angle.Of(1.5), Angle.Of(0), Angle.Of(-1)];
        shelf.Piles["p"] = new();
        shelf.Piles["p"].Items.Push(7);
        shelf.Piles["p"].Items.Push(8);
        shelf.Piles["empty"] = new();
        shelf.Bags = [shelf.Bag, new()];
        var options = new PickleOptions { Protocol = protocol };

        var back = Read.Value<Shelf>(Pickle.Dumps(shelf, options), options)!;

        Assert.Equal([1L, "x", null], back.Bag!.Items);
        Assert.Equal([1.5, 0, -1], back.Angles.Select(angle => angle.Degrees));
        Assert.Equal([8, 7], back.Piles["p"].Items);
        Assert.Empty(back.Piles["empty"].Items);
        Assert.Equal(new Note("a", new Note(null, null)), back.Note);
        Assert.Same(back.Bag, back.Bags[0]);
        Assert.Equal(5, back.Last);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Null_is_no_state_and_nothing_is_called(int protocol)
    {
        var empty = new Bag();
        empty.Items.Clear();
        var options = new PickleOptions { Protocol = protocol };
        var list = PickleConverters.List(PickleConverters.For<Bag>());

        var pickle = Pickle.Dumps([empty, new Bag(), empty, new Bag()], list, options);
        var back = Read.Value(pickle, list, options)!;

        Assert.Equal(2, PickleTools.Dis(pickle).Split("BUILD").Length - 1);
        Assert.All(back, bag => Assert.Equal(["untouched"], bag.Items));
        Assert.Same(back[0], back[2]);
        Assert.DoesNotContain("BUILD", PickleTools.Dis(Pickle.Dumps(empty, options)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void False_states_are_states(int protocol)
    {
        var options = new PickleOptions { Protocol = protocol };
        Assert.Equal(0, Read.Value<Angle>(Pickle.Dumps(Angle.Of(0), options), options).Degrees);
        Assert.Contains("BUILD", PickleTools.Dis(Pickle.Dumps(Angle.Of(0), options)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void A_state_may_hold_its_object(int protocol)
    {
        var bag = new Bag();
        bag.Items.Clear();
        bag.Items.AddRange([bag, bag.Items]);
        var options = new PickleOptions { Protocol = protocol };
        var pickle = Pickle.Dumps(bag, options);

        foreach (var plan in Enum.GetValues<PickleGen.Reading.ReadPlan>())
        {
            var back = Pickle.Loads<Bag>(pickle, options with { Plan = plan })!;
            Assert.Same(back, back.Items[0]);
            Assert.Same(back.Items, back.Items[1]);
        }
    }

    [Theory]
    [MemberData(nameof(Creations))]
    public void Every_spelling_of_the_class(string creation) =>
        Assert.Equal([1L], Read.Value<Bag>(Asm.Pickle(creation + "EMPTY_LIST; BININT1 1; APPEND; BUILD; STOP"))!.Items);

    [Theory]
    [InlineData("MARK; BININT1 1; BININT1 2; LIST; BUILD; STOP")]
    [InlineData("EMPTY_LIST; BINPUT 9; MARK; BININT1 1; BININT1 2; APPENDS; BUILD; STOP")]
    [InlineData("EMPTY_LIST; BININT1 1; APPEND; MARK; BININT1 2; APPENDS; BUILD; STOP")]
    [InlineData("EMPTY_LIST; BUILD; EMPTY_LIST; MARK; BININT1 1; BININT1 2; APPENDS; BUILD; STOP")]
    [InlineData("EMPTY_LIST; BINPUT 3; MARK; BININT1 1; BININT1 2; APPENDS; DUP; POP; BUILD; STOP")]
    [InlineData("EMPTY_TUPLE; POP; MARK; BININT1 1; BININT1 2; LIST; BUILD; STOP")]
    public void Every_spelling_of_the_state(string state)
    {
        Assert.Equal([1L, 2L], Read.Value<Bag>(Asm.Pickle("PROTO 2; GLOBAL hooks Bag; EMPTY_TUPLE; NEWOBJ; " + state))!.Items);
        var inner = Asm.Pickle("PROTO 2; GLOBAL hooks Shelf; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; MARK; BINUNICODE bag; GLOBAL hooks Bag; EMPTY_TUPLE; NEWOBJ; "
            + state.Replace("STOP", "BINUNICODE last; BININT1 3; SETITEMS; BUILD; STOP", StringComparison.Ordinal));
        var shelf = Read.Value<Shelf>(inner)!;
        Assert.Equal([1L, 2L], shelf.Bag!.Items);
        Assert.Equal(3, shelf.Last);
    }

    [Fact]
    public void What_comes_after_an_object_without_a_state_is_no_state()
    {
        var list = PickleConverters.List(PickleConverters.Object!);
        var pair = PickleConverters.ValueTuple(PickleConverters.For<Bag>(), PickleConverters.List(PickleConverters.Int32));
        var program = "PROTO 2; GLOBAL hooks Bag; EMPTY_TUPLE; NEWOBJ; EMPTY_LIST; BININT1 1; APPEND; TUPLE2; STOP";
        var (bag, numbers) = Read.Value(Asm.Pickle(program), pair);
        Assert.Equal(["untouched"], bag.Items);
        Assert.Equal([1], numbers);

        var items = Read.Value(Asm.Pickle("PROTO 2; EMPTY_LIST; MARK; GLOBAL hooks Bag; EMPTY_TUPLE; NEWOBJ; EMPTY_LIST; EMPTY_DICT; APPENDS; STOP"), list)!;
        Assert.Equal(3, items.Count);
    }

    [Fact]
    public void Inherited_methods_and_overridden_ones()
    {
        var child = new Child();
        child.Known["a"] = "b";
        var back = Read.Value<Child>(Pickle.Dumps(child))!;
        Assert.Equal("b", back.Known["a"]);
        Assert.Equal(1, back.Told);
    }

    [Fact]
    public void A_class_that_two_types_claim()
    {
        var tuple = PickleConverters.ValueTuple(new PileContext().Ints, new PileContext().Texts);
        var ints = new Pile<int>();
        ints.Items.Push(1);
        var texts = new Pile<string>();
        texts.Items.Push("a");
        var back = Read.Value(Pickle.Dumps((ints, texts), tuple), tuple);
        Assert.Equal([1], back.Item1.Items);
        Assert.Equal(["a"], back.Item2.Items);
    }

    private sealed class PileContext
    {
        public PickleConverter<Pile<int>> Ints { get; } = Pile<int>.CreatePickleConverter(PickleConverters.Int32);

        public PickleConverter<Pile<string>> Texts { get; } = Pile<string>.CreatePickleConverter(PickleConverters.String);
    }
}
