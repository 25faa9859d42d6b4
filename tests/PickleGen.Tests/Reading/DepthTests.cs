using PickleGen.Reading;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

// Reading never takes a stack as deep as the pickle.
public class DepthTests
{
    private const int Depth = 100_000;

    public static TheoryData<int> Plans => [(int)ReadPlan.Steps, (int)ReadPlan.Guesses, (int)ReadPlan.Plain];

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_chain_of_objects(int plan) => SmallStack.Run(() =>
    {
        var node = Load<Node>(Chain("graph Node", "next"), plan);
        var depth = 0;
        for (; node is not null; node = node.Next) depth++;
        Assert.Equal(Depth, depth);
    });

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_chain_through_lists(int plan) => SmallStack.Run(() =>
    {
        var open = string.Concat(Enumerable.Repeat("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE children; EMPTY_LIST; MARK;", Depth));
        var node = Load<Node>(Asm.Pickle($"PROTO 2; {open} {string.Concat(Enumerable.Repeat("APPENDS; SETITEM; BUILD;", Depth))} STOP"), plan);
        var depth = 0;
        for (; node is not null; node = node.Children.Count == 0 ? null : node.Children[0]) depth++;
        Assert.Equal(Depth, depth);
    });

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_chain_of_records(int plan) => SmallStack.Run(() =>
    {
        var open = string.Concat(Enumerable.Repeat("GLOBAL graph Pair; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; MARK; BINUNICODE name; BINUNICODE n; BINUNICODE inner;", Depth));
        var pair = Load<Pair>(Asm.Pickle($"PROTO 2; {open} NONE; {string.Concat(Enumerable.Repeat("SETITEMS; BUILD;", Depth))} STOP"), plan);
        var depth = 0;
        for (; pair is not null; pair = pair.Inner) depth++;
        Assert.Equal(Depth, depth);
    });

    // Two types share the class: its instances stay inert until they are taken, from the outside in.
    [Theory]
    [MemberData(nameof(Plans))]
    public void A_chain_of_a_shared_class_is_read_or_refused(int plan) => SmallStack.Run(() =>
    {
        var chain = Chain("graph Page", "next")[2..^1];
        byte[] pickle = [.. Asm.Pickle("PROTO 2; GLOBAL graph Book; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE texts;"), .. chain, .. Asm.Pickle("SETITEM; BUILD; STOP")];
        try
        {
            Assert.NotNull(Load<Book>(pickle, plan));
        }
        catch (UnpicklingException error)
        {
            Assert.Contains("deep", error.Message, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Untyped_values() => SmallStack.Run(() =>
    {
        foreach (var (open, close) in new[] { ("EMPTY_LIST; MARK;", "APPENDS;"), ("MARK;", "TUPLE;"), ("EMPTY_DICT; BININT1 1;", "SETITEM;"), ("MARK;", "FROZENSET;"), ("GLOBAL m C; EMPTY_TUPLE; NEWOBJ;", "BUILD;") })
            Assert.NotNull(Pickle.Loads(Asm.Pickle($"PROTO 4; {string.Concat(Enumerable.Repeat(open, Depth))} NONE; {string.Concat(Enumerable.Repeat(close, Depth))} STOP")));
    });

    private static byte[] Chain(string name, string member)
    {
        var open = string.Concat(Enumerable.Repeat($"GLOBAL {name}; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE {member};", Depth));
        return Asm.Pickle($"PROTO 2; {open} NONE; {string.Concat(Enumerable.Repeat("SETITEM; BUILD;", Depth))} STOP");
    }

    private static T? Load<T>(byte[] pickle, int plan)
        where T : IPickleable<T> => Pickle.Loads<T>(pickle, new PickleOptions { Plan = (ReadPlan)plan });
}
