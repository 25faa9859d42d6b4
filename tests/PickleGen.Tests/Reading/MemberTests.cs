using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

public class MemberTests
{
    [Fact]
    public void Missing_required_members_are_all_named()
    {
        var error = Read.Error<Settings>(State("values Settings", "BINUNICODE port; BININT1 1; SETITEM;"));
        Assert.Equal("the state of 'values.Settings' lacks the required 'host', 'retries', 'verbose'", error.Reason);
        Assert.Equal("BUILD", error.OpcodeName);
        Assert.Contains("lacks the required 'host'", Read.Error<Settings>(Asm.Pickle("PROTO 2; GLOBAL values Settings; EMPTY_TUPLE; NEWOBJ; STOP")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_members_keep_their_initial_values()
    {
        var settings = Read.Value<Settings>(State("values Settings", "MARK; BINUNICODE host; BINUNICODE h; BINUNICODE retries; BININT1 2; BINUNICODE verbose; NEWTRUE; SETITEMS;"))!;
        Assert.Equal(("h", 8080, 2, "none", true), (settings.Host, settings.Port, settings.Retries, settings.Note, settings.IsVerbose));
        var price = Read.Value<Price>(State("values Price", "BINUNICODE amount; BININT1 3; SETITEM;"));
        Assert.Equal(new Price(3), price);
        Assert.Contains("'amount'", Read.Error<Price>(State("values Price", "")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void None_is_null_where_null_is_possible()
    {
        Assert.Contains("PickleConverters.Optional", Read.Error<Settings>([(byte)'N', (byte)'.']).Reason, StringComparison.Ordinal);
        Assert.Null(Read.Value([(byte)'N', (byte)'.'], PickleConverters.Optional(PickleConverters.For<Settings>())));
        Assert.Null(Read.Value<Node>(State("graph Node", "BINUNICODE next; NONE; SETITEM;"))!.Next);
        Assert.Null(Read.Value<Node>(State("graph Node", "BINUNICODE children; NONE; SETITEM;"))!.Children);
        Assert.Null(Read.Value<Numbers>(State("values Numbers", "BINUNICODE maybe; NONE; SETITEM;"))!.Maybe);
        var error = Read.Error<Numbers>(State("values Numbers", "BINUNICODE i32; NONE; SETITEM;"));
        Assert.Equal("expected an int (int), found None", error.Reason);
        Assert.Equal("Numbers.i32", error.Path);
    }

    [Fact]
    public void Unknown_members_are_ignored_or_refused()
    {
        var pickle = State("values Single", "MARK; BINUNICODE other; EMPTY_LIST; BINUNICODE value; BININT1 3; SETITEMS;");
        Assert.Equal(3, Read.Value<SingleMember>(pickle)!.Value);
        var error = Read.Error<SingleMember>(pickle, new PickleOptions { UnknownMembers = UnknownMembers.Error });
        Assert.Equal("'values.Single' has no member for the key 'other'", error.Reason);
        Read.Error<SingleMember>(State("values Single", "BININT1 1; NONE; SETITEM;"), new PickleOptions { UnknownMembers = UnknownMembers.Error });
        Read.Error<SingleMember>(State("values Single", "EMPTY_LIST; NONE; SETITEM;"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("BINPUT 7; ")]
    public void The_place_of_an_error_names_every_item_on_the_way(string memo)
    {
        var pair = $"GLOBAL graph Pair; EMPTY_TUPLE; NEWOBJ; {memo}EMPTY_DICT; ";
        var missing = Read.Error<Pair>(State("graph Pair", $"MARK; BINUNICODE name; BINUNICODE a; BINUNICODE others; EMPTY_LIST; {pair}BUILD; APPEND; SETITEMS;"));
        Assert.Equal("Pair.others[0]", missing.Path);
        Assert.Contains("'name'", missing.Reason, StringComparison.Ordinal);
        var wrong = Read.Error<Pair>(State("graph Pair", $"MARK; BINUNICODE name; BINUNICODE a; BINUNICODE others; EMPTY_LIST; {pair}BINUNICODE name; BININT1 1; SETITEM; BUILD; APPEND; SETITEMS;"));
        Assert.Equal("Pair.others[0].name", wrong.Path);
        var whole = $"{pair}BINUNICODE name; BINUNICODE b; SETITEM; BUILD; ";
        var second = Read.Error<Pair>(State("graph Pair", $"MARK; BINUNICODE name; BINUNICODE a; BINUNICODE others; EMPTY_LIST; MARK; {whole}{pair}BUILD; APPENDS; SETITEMS;"));
        Assert.Equal("Pair.others[1]", second.Path);
    }

    [Fact]
    public void More_members_than_a_machine_word_has_bits()
    {
        var wide = new Wide { Last = 5, M0 = 1, M63 = 2, M64 = 3, M128 = 4, Inner = new Wide { Last = 6, M64 = 7 } };
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var back = Read.Value<Wide>(Pickle.Dumps(wide, new PickleOptions { Protocol = protocol }))!;
            Assert.Equal((1, 2, 3, 4, 5, 6, 7), (back.M0, back.M63, back.M64, back.M128, back.Last, back.Inner!.Last, back.Inner.M64));
        }

        Assert.Contains("'last'", Read.Error<Wide>(State("values Wide", "BINUNICODE m0; BININT1 1; SETITEM;")).Reason, StringComparison.Ordinal);
        Assert.Equal(8, Read.Value<Wide>(State("values Wide", "BINUNICODE last; BININT1 8; SETITEM;"))!.Last);
    }

    [Fact]
    public void A_record_in_its_own_state_is_refused_with_the_reason()
    {
        var error = Read.Error<Pair>(Asm.Pickle("PROTO 2; GLOBAL graph Pair; EMPTY_TUPLE; NEWOBJ; BINPUT 0; EMPTY_DICT; MARK; BINUNICODE name; BINUNICODE n; BINUNICODE inner; BINGET 0; SETITEMS; BUILD; STOP"));
        Assert.Contains("graph.Pair", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_in_its_own_list_is_refused_with_the_reason()
    {
        var error = Read.Error<Pair>(Asm.Pickle("PROTO 2; GLOBAL graph Pair; EMPTY_TUPLE; NEWOBJ; BINPUT 0; EMPTY_DICT; MARK; BINUNICODE name; BINUNICODE n; BINUNICODE others; EMPTY_LIST; BINGET 0; APPEND; SETITEMS; BUILD; STOP"));
        Assert.Contains("graph.Pair", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_setters_and_getters_throw_is_told_with_its_place()
    {
        var error = Read.Error<Faulty>(State("values Faulty", "BINUNICODE value; BININT1 7; SETITEM;"));
        Assert.Equal("InvalidOperationException: unlucky to set", error.Reason);
        Assert.IsType<InvalidOperationException>(error.InnerException);
        Assert.Equal("Faulty.value", error.Path);
        var unwritable = Assert.Throws<PicklingException>(() => Pickle.Dumps(new Faulty { Value = 13 }));
        Assert.Equal("Faulty.value", unwritable.Path);
        Assert.Equal("Faulty.value: InvalidOperationException: unlucky to read", unwritable.Message);
        Assert.IsType<InvalidOperationException>(unwritable.InnerException);
    }

    [Fact]
    public void A_derived_type_needs_to_be_known()
    {
        var error = Assert.Throws<PicklingException>(() => Pickle.Dumps<Base>(new Derived()));
        Assert.Contains("Derived", error.Message, StringComparison.Ordinal);
        Assert.Contains("derived type", error.Message, StringComparison.Ordinal);
    }

    internal static byte[] State(string name, string entries) => Asm.Pickle($"PROTO 2; GLOBAL {name}; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; {entries} BUILD; STOP");
}
