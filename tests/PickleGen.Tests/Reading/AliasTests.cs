using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

public class AliasTests
{
    [Theory]
    [InlineData("BINUNICODE colour; BINUNICODE red;", "red")]
    [InlineData("BINUNICODE paint; BINUNICODE red;", "red")]
    [InlineData("BINUNICODE colour; BINUNICODE red; BINUNICODE color; BINUNICODE green;", "green")]
    [InlineData("BINUNICODE color; BINUNICODE green; BINUNICODE colour; BINUNICODE red;", "green")]
    [InlineData("BINUNICODE color; BINUNICODE green; BINUNICODE size; BININT1 1; BINUNICODE colour; BINUNICODE red;", "green")]
    [InlineData("BINUNICODE paint; BINUNICODE red; BINUNICODE colour; BINUNICODE green;", "red")]
    [InlineData("BINUNICODE paint; BININT1 1; BINUNICODE color; BINUNICODE green;", "green")]
    [InlineData("BINUNICODE color; BINUNICODE green; BINUNICODE paint; BININT1 1;", "green")]
    public void The_name_a_member_has_now_goes_first(string entries, string color)
    {
        foreach (var unknown in Enum.GetValues<UnknownMembers>())
        {
            var options = new PickleOptions { UnknownMembers = unknown };
            var back = Read.Value<Renamed>(MemberTests.State("shop Renamed", $"MARK; {entries} SETITEMS;"), options)!;
            Assert.Equal(color, back.Color);
        }
    }

    [Fact]
    public void Aliases_are_never_written()
    {
        var back = Read.Value<Renamed>(MemberTests.State(
            "shop Renamed",
            "MARK; BINUNICODE parts; EMPTY_LIST; GLOBAL shop Renamed; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE colour; BINUNICODE red; SETITEM; BUILD; APPEND; SETITEMS;"))!;
        Assert.Equal("red", back.Children.Single().Color);
        Assert.Equal(Pickle.Dumps(new Renamed { Children = { new Renamed { Color = "red" } } }), Pickle.Dumps(back));
    }
}
