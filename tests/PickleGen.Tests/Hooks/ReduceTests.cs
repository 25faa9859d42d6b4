namespace PickleGen.Tests.Hooks;

/// <summary>Types that say themselves how Python makes them, and the functions that make them here.</summary>
public class ReduceTests
{
    private static readonly PickleConverter<Money> MoneyConverter = PickleConverters.For<Money>();

    public static TheoryData<int> Protocols => [0, 1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Protocols))]
    public void There_and_back(int protocol)
    {
        var options = new PickleOptions { Protocol = protocol };
        var money = Money.Make(19.90m, "CHF");
        var list = PickleConverters.List(MoneyConverter);
        var back = Read.Value(Pickle.Dumps([money, Money.Make(1), money], list, options), list, options)!;
        Assert.Equal((19.90m, "CHF"), (back[0].Amount, back[0].Currency));
        Assert.Same(back[0], back[2]);

        money.Notes.AddRange([1, 2]);
        Assert.Equal([1, 2], Read.Value<Money>(Pickle.Dumps(money, options), options)!.Notes);
        RoundTrip.All(PickleConverters.For<Ratio>(), new(1, 2), new(-3, 4));
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Collections(int protocol)
    {
        var options = new PickleOptions { Protocol = protocol };
        var names = new Names("t") { "a", "b" };
        var back = Read.Value<Names>(Pickle.Dumps(names, options), options)!;
        Assert.Equal(("t", "a,b"), (back.Title, string.Join(',', back)));
        Assert.Equal([1, 3, 5], Read.Value<Odd>(Pickle.Dumps(new Odd { 5, 3, 1 }, options), options)!);
        Assert.Equal([7], Read.Value<Odd>(Pickle.Dumps(new Odd { 7 }, options), options)!);
        var index = Read.Value<Index>(Pickle.Dumps(new Index { ["a"] = [new(1, 2)], ["b"] = [] }, options), options)!;
        Assert.Equal([new Ratio(1, 2)], index["a"]);
        Assert.Empty(index["b"]);
    }

    [Theory]
    [InlineData("GLOBAL hooks money; GLOBAL decimal Decimal; BINUNICODE 5; TUPLE1; REDUCE; TUPLE1; REDUCE; STOP", "5 EUR ")]
    [InlineData("GLOBAL hooks money; BININT1 5; TUPLE1; REDUCE; STOP", "5 EUR ")]
    [InlineData("GLOBAL hooks Money; BININT1 150; TUPLE1; REDUCE; STOP", "1.5 USD ")]
    [InlineData("GLOBAL hooks Money; BININT1 150; TUPLE1; NEWOBJ; STOP", "1.5 USD ")]
    [InlineData("MARK; BININT1 150; INST hooks Money; STOP", "1.5 USD ")]
    [InlineData("MARK; GLOBAL hooks Money; BININT1 150; BINUNICODE X; OBJ; STOP", "1.5 X ")]
    [InlineData("GLOBAL hooks Money; MARK; BININT1 150; BINUNICODE X; BININT1 3; BININT1 4; TUPLE; REDUCE; STOP", "1.5 X 3,4")]
    [InlineData("GLOBAL hooks Money; MARK; BININT1 150; BINUNICODE X; BININT1 3; BININT1 4; TUPLE; REDUCE; EMPTY_LIST; BININT1 9; APPEND; BUILD; STOP", "1.5 X 9")]
    [InlineData("GLOBAL hooks Money; EMPTY_TUPLE; EMPTY_DICT; BINUNICODE cents; BININT1 150; SETITEM; NEWOBJ_EX; STOP", "1.5 USD ")]
    [InlineData("GLOBAL hooks Money; BININT1 150; TUPLE1; EMPTY_DICT; BINUNICODE currency; BINUNICODE X; SETITEM; NEWOBJ_EX; STOP", "1.5 X ")]
    public void Every_way_to_call(string program, string expected)
    {
        var money = Read.Value<Money>(Asm.Pickle("PROTO 4; " + program))!;
        Assert.Equal(expected, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{money.Amount} {money.Currency} {string.Join(',', money.Notes)}"));
    }

    [Theory]
    [InlineData("GLOBAL hooks money; EMPTY_TUPLE; REDUCE; STOP", "'hooks.money' lacks its argument 'amount'", null)]
    [InlineData("GLOBAL hooks money; BININT1 1; NONE; NONE; TUPLE3; REDUCE; STOP", "'hooks.money' takes at most 2 arguments, and 3 are passed", null)]
    [InlineData("GLOBAL hooks money; BINUNICODE x; TUPLE1; REDUCE; STOP", "expected a decimal.Decimal, found a str", "money(amount)")]
    [InlineData("GLOBAL hooks Money; MARK; BININT1 1; BINUNICODE X; BININT1 3; BINUNICODE y; TUPLE; REDUCE; STOP", "expected an int (int), found a str", "Money(notes)[1]")]
    [InlineData("GLOBAL hooks Money; BININT1 1; TUPLE1; REDUCE; BININT1 9; BUILD; STOP", "expected a list of an int (int), found the int 9", "Money.<state>")]
    [InlineData("GLOBAL hooks Money; BININT1 1; TUPLE1; REDUCE; BININT1 9; APPEND; STOP", "'hooks.Money' takes no items: it is no collection of a type that can be pickled", null)]
    [InlineData("GLOBAL hooks Money; BININT1 1; TUPLE1; REDUCE; BININT1 9; BININT1 9; SETITEM; STOP", "'hooks.Money' takes no items by key: it is no dictionary of types that can be pickled", null)]
    [InlineData("GLOBAL hooks Money; EMPTY_TUPLE; EMPTY_DICT; BINUNICODE euros; NONE; SETITEM; NEWOBJ_EX; STOP", "'hooks.Money' has no parameter 'euros'", null)]
    [InlineData("GLOBAL hooks Money; BININT1 1; TUPLE1; EMPTY_DICT; BINUNICODE cents; NONE; SETITEM; NEWOBJ_EX; STOP", "'hooks.Money' gets its argument 'cents' twice", null)]
    [InlineData("GLOBAL hooks Money; EMPTY_TUPLE; EMPTY_DICT; BINUNICODE notes; NONE; SETITEM; NEWOBJ_EX; STOP", "'hooks.Money' has no parameter 'notes'", null)]
    [InlineData("GLOBAL hooks money; GLOBAL decimal Decimal; BINUNICODE -1; TUPLE1; REDUCE; TUPLE1; REDUCE; STOP", "'hooks.money' threw ArgumentException: no debts", null)]
    [InlineData("GLOBAL hooks Money; STOP", "expected an instance of 'hooks.Money', found a class or function", null)]
    [InlineData("GLOBAL hooks Ratio; BININT1 1; BININT1 2; TUPLE2; REDUCE; STOP", null, null)]
    public void What_is_refused(string program, string? reason, string? path)
    {
        var error = Read.Error<Money>(Asm.Pickle("PROTO 4; " + program));
        if (reason is not null) Assert.StartsWith(reason, error.Reason, StringComparison.Ordinal);
        Assert.Equal(path, error.Path);
    }

    [Theory]
    [InlineData("GLOBAL hooks Ratio; BININT1 1; BININT1 2; TUPLE2; NEWOBJ; NONE; BUILD; STOP")]
    [InlineData("GLOBAL hooks Ratio; EMPTY_TUPLE; NEWOBJ; STOP")]
    [InlineData("GLOBAL hooks Marker; EMPTY_TUPLE; REDUCE; STOP")]
    [InlineData("GLOBAL hooks Ratio; BININT1 1; BININT1 2; TUPLE2; NEWOBJ; BININT1 2; APPEND; STOP")]
    public void What_a_struct_refuses(string program) => Read.Error<Ratio>(Asm.Pickle(program));

    [Fact]
    public void What_a_method_may_not_return()
    {
        var error = Assert.Throws<PicklingException>(() => Pickle.Dumps(new Marker()));
        Assert.Equal("the [PickleReduce] method of 'hooks.Marker' returned null: it has to be a PyObject or a PyGlobal", error.Message);
    }

    [Fact]
    public void A_name_stands_for_a_singleton()
    {
        var pickle = Pickle.Dumps(Marker.Nothing);
        Assert.Equal(new PyGlobal("hooks", "NOTHING"), Pickle.Loads(pickle));
        var context = PickleContext.Create(builder => builder.Add(PickleConverters.For<Marker>()).AddSingleton("hooks", "NOTHING", Marker.Nothing));
        Assert.Same(Marker.Nothing, context.Loads<Marker>(pickle));
    }

    [Fact]
    public void Functions_are_known_wherever_the_type_is()
    {
        var any = PickleContext.Create(builder => builder.Add(MoneyConverter));
        Assert.IsType<Money>(Pickle.Loads(Pickle.Dumps(Money.Make(3)), any));
        Assert.IsType<PyObject>(Pickle.Loads(Pickle.Dumps(Money.Make(3))));
        Assert.Equal(3, Read.Value<Plain>(Pickle.Dumps(new Plain { Id = 1, Price = Money.Make(3) }))!.Price!.Amount);
    }

    [Theory]
    [InlineData("GLOBAL hooks Plain; BININT1 7; TUPLE1; REDUCE; STOP", 7, "", 0)]
    [InlineData("GLOBAL hooks Plain; BININT1 7; TUPLE1; NEWOBJ; STOP", 7, "", 0)]
    [InlineData("GLOBAL hooks Plain; BININT1 7; TUPLE1; REDUCE; EMPTY_DICT; BINUNICODE note; BINUNICODE n; SETITEM; BUILD; STOP", 7, "n", 1)]
    [InlineData("GLOBAL hooks Plain; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE id; BININT1 3; SETITEM; BUILD; STOP", 3, "", 1)]
    [InlineData("GLOBAL hooks Plain; EMPTY_TUPLE; REDUCE; EMPTY_DICT; BINUNICODE id; BININT1 3; SETITEM; BUILD; STOP", 3, "", 1)]
    public void A_call_of_an_ordinary_class(string program, int id, string note, int calls)
    {
        var plain = Read.Value<Plain>(Asm.Pickle(program))!;
        Assert.Equal((id, note, calls), (plain.Id, plain.Note, plain.Calls));
    }

    [Fact]
    public void A_function_that_makes_something_else()
    {
        var list = Read.Value(
            Asm.Pickle("GLOBAL hooks double; GLOBAL hooks Plain; BININT1 7; TUPLE1; REDUCE; TUPLE1; REDUCE; STOP"),
            PickleConverters.List(PickleConverters.For<Plain>()))!;
        Assert.Same(list[0], list[1]);
    }
}
