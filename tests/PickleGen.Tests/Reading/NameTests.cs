using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

// Names of classes and functions: whose they are, and Python 2's below protocol 3.
public class NameTests
{
    [Theory]
    [InlineData("PROTO 2; GLOBAL __builtin__ object; STOP", "builtins.object")]
    [InlineData("GLOBAL __builtin__ xrange; STOP", "builtins.range")]
    [InlineData("GLOBAL copy_reg constructor; STOP", "copyreg.constructor")]
    [InlineData("GLOBAL exceptions StandardError; STOP", "builtins.Exception")]
    [InlineData("GLOBAL itertools izip; STOP", "builtins.zip")]
    [InlineData("GLOBAL UserDict UserDict; STOP", "collections.UserDict")]
    [InlineData("GLOBAL urllib quote; STOP", "urllib.parse.quote")]
    [InlineData("GLOBAL Queue Queue; STOP", "queue.Queue")]
    [InlineData("PROTO 3; GLOBAL __builtin__ object; STOP", "__builtin__.object")]
    [InlineData("PROTO 4; SHORT_BINUNICODE Queue; SHORT_BINUNICODE Queue; STACK_GLOBAL; STOP", "Queue.Queue")]
    [InlineData("PROTO 4; SHORT_BINUNICODE a.b; SHORT_BINUNICODE C.D; STACK_GLOBAL; STOP", "a.b.C.D")]
    [InlineData("GLOBAL m.n C; STOP", "m.n.C")]
    [InlineData("GLOBAL m 0x436166c3a9; STOP", "m.0x436166c3a9")]
    public void Names(string program, string expected)
    {
        if (!program.Contains(" 0x", StringComparison.Ordinal)) Assert.Equal(expected, Read.Any(Asm.Pickle(program))!.ToString());
    }

    [Fact]
    public void Names_may_be_of_any_language() => Assert.Equal(
        new PyGlobal("m\u00f3d", "Caf\u00e9"), Read.Any([(byte)'c', .. "m\u00f3d\nCaf\u00e9\n"u8, (byte)'.']));

    [Fact]
    public void Without_fix_imports_names_stay() => Assert.Equal(
        new PyGlobal("__builtin__", "xrange"), Read.Any(Asm.Pickle("GLOBAL __builtin__ xrange; STOP"), new PickleOptions { FixImports = false }));

    [Theory]
    [InlineData("c\nC\n.")]
    [InlineData("cm\n\n.")]
    [InlineData("cm\nC")]
    [InlineData("cm")]
    [InlineData("(i\nC\n.")]
    public void Empty_and_endless_lines(string text) => Assert.Contains("truncated", Read.AnyError(System.Text.Encoding.ASCII.GetBytes(text)).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData(1024, true)]
    [InlineData(1025, false)]
    public void Names_have_a_limit(int length, bool valid)
    {
        foreach (var program in new[] { $"GLOBAL {new string('m', length)} C; STOP", $"PROTO 4; BINUNICODE m; BINUNICODE {new string('C', length)}; STACK_GLOBAL; STOP", $"MARK; INST m {new string('C', length)}; STOP" })
        {
            if (valid) Assert.NotNull(Read.Any(Asm.Pickle(program)));
            else Assert.Contains("1024", Read.AnyError(Asm.Pickle(program)).Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_program_may_claim_a_name_of_the_safe_set()
    {
        var context = new ClaimingContext();
        var value = Pickle.Loads(Asm.Pickle("PROTO 4; SHORT_BINUNICODE values; SHORT_BINUNICODE Empty; STACK_GLOBAL; EMPTY_TUPLE; NEWOBJ; STOP"), context);
        Assert.IsType<Empty>(value);
        Assert.IsType<PyObject>(Read.Any(Asm.Pickle("PROTO 4; SHORT_BINUNICODE values; SHORT_BINUNICODE Empty; STACK_GLOBAL; EMPTY_TUPLE; NEWOBJ; STOP")));
    }

    [Fact]
    public void A_class_nobody_claims_is_an_error_that_says_what_to_do()
    {
        var error = Read.Error<Node>(Asm.Pickle("PROTO 2; GLOBAL other Thing; EMPTY_TUPLE; NEWOBJ; STOP"));
        Assert.Contains("[Pickleable(\"other.Thing\")]", error.Reason, StringComparison.Ordinal);
        Assert.Contains("expected an instance of 'graph.Node'", error.Reason, StringComparison.Ordinal);
    }

    private sealed class ClaimingContext() : PickleContext(PickleConverters.For<Empty>());
}
