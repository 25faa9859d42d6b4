namespace PickleGen.Tests.Hooks;

/// <summary>What is told when a state does not fit, or a method throws.</summary>
public class StateErrorTests
{
    [Fact]
    public void A_state_of_another_type()
    {
        var error = Read.Error<Bag>(Asm.Pickle("PROTO 2; GLOBAL hooks Bag; EMPTY_TUPLE; NEWOBJ; BININT1 1; BUILD; STOP"));
        Assert.Equal("Bag.<state>", error.Path);
        Assert.Equal("expected a list of any value, found the int 1", error.Reason);
    }

    [Theory]
    [InlineData("BINUNICODE x")]
    [InlineData("NONE")]
    public void The_way_to_it(string item)
    {
        var pickle = Asm.Pickle($"PROTO 2; GLOBAL hooks Shelf; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE piles; EMPTY_DICT; MARK; BINUNICODE p; GLOBAL hooks Stack; EMPTY_TUPLE; NEWOBJ; EMPTY_LIST; MARK; BININT1 1; {item}; APPENDS; BUILD; SETITEMS; SETITEM; BUILD; STOP");
        var error = Read.Error<Shelf>(pickle);
        Assert.Equal("Shelf.piles['p'].<state>[1]", error.Path);
    }

    [Fact]
    public void In_a_list_of_structs()
    {
        var error = Read.Error(
            Asm.Pickle("PROTO 2; EMPTY_LIST; MARK; GLOBAL hooks Angle; EMPTY_TUPLE; NEWOBJ; BININT1 1; BUILD; GLOBAL hooks Angle; EMPTY_TUPLE; NEWOBJ; BINUNICODE x; BUILD; APPENDS; STOP"),
            PickleConverters.List(PickleConverters.For<Angle>()));
        Assert.Equal("[1].<state>", error.Path);
    }

    [Fact]
    public void A_struct_without_a_state()
    {
        var error = Read.Error<Angle>(Asm.Pickle("PROTO 2; GLOBAL hooks Angle; EMPTY_TUPLE; NEWOBJ; STOP"));
        Assert.Equal("there is no state for 'hooks.Angle', which is made of one", error.Reason);
    }

    [Fact]
    public void A_record_within_its_own_state()
    {
        var error = Read.Error<Note>(Asm.Pickle("PROTO 2; GLOBAL hooks Note; EMPTY_TUPLE; NEWOBJ; BINPUT 0; BINUNICODE a; BINGET 0; TUPLE2; BUILD; STOP"));
        Assert.Contains("used before its state is complete", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Built_twice() =>
        Read.Error<Angle>(Asm.Pickle("PROTO 2; GLOBAL hooks Angle; EMPTY_TUPLE; NEWOBJ; BININT1 1; BUILD; BININT1 2; BUILD; STOP"));

    [Fact]
    public void Items_are_refused() =>
        Assert.Contains("cannot append", Read.Error<Bag>(Asm.Pickle("GLOBAL hooks Bag; EMPTY_TUPLE; NEWOBJ; BININT1 1; APPEND; STOP")).Reason, StringComparison.Ordinal);

    [Fact]
    public void Arguments_are_refused() =>
        Assert.Contains("arguments", Read.Error<Bag>(Asm.Pickle("GLOBAL hooks Bag; BININT1 1; TUPLE1; NEWOBJ; STOP")).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("NAN", "the [PickleSetState] method of 'hooks.Angle' threw ArgumentException: an angle is a number", typeof(ArgumentException))]
    public void A_static_method_throws(string text, string reason, Type inner)
    {
        Assert.Equal("NAN", text);
        var error = Read.Error<Angle>(Pickle.Dumps(Angle.Of(double.NaN)));
        Assert.Equal(reason, error.Reason);
        Assert.IsType(inner, error.InnerException);
    }

    [Theory]
    [InlineData(2, "the [PickleSetState] method of 'hooks.Angry' threw InvalidOperationException: two is too many")]
    [InlineData(3, "the [PickleSetState] method of 'hooks.Angry' threw UnpicklingException: ")]
    public void An_instance_method_throws(int state, string reason)
    {
        var error = Read.Error<Angry>(Asm.Pickle($"PROTO 2; GLOBAL hooks Angry; EMPTY_TUPLE; NEWOBJ; BININT1 {state}; BUILD; STOP"));
        Assert.StartsWith(reason, error.Reason, StringComparison.Ordinal);
        Assert.NotNull(error.InnerException);
        Assert.Equal("Angry.<state>", error.Path);
    }

    [Fact]
    public void Cancellation_is_left_alone()
    {
        Assert.Throws<OperationCanceledException>(() => Pickle.Loads<Angry>(Asm.Pickle("PROTO 2; GLOBAL hooks Angry; EMPTY_TUPLE; NEWOBJ; BININT1 4; BUILD; STOP")));
        Assert.Throws<OperationCanceledException>(() => Pickle.Dumps(new Angry { Mood = () => new OperationCanceledException() }));
    }

    [Fact]
    public void A_getter_throws()
    {
        var error = Assert.Throws<PicklingException>(() => Pickle.Dumps(new Angry { Mood = () => new IOException("gone") }));
        Assert.Equal("Angry: the [PickleGetState] method of 'hooks.Angry' threw IOException: gone", error.Message);
        Assert.IsType<IOException>(error.InnerException);
    }

    [Fact]
    public void What_a_state_holds_cannot_be_pickled()
    {
        var bag = new Bag();
        bag.Items.Add(new Uri("about:blank").GetType());
        var error = Assert.Throws<PicklingException>(() => Pickle.Dumps(new Shelf { Bag = bag }));
        Assert.Equal("Shelf.bag.<state>", error.Path);
    }
}
