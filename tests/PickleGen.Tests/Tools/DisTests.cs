namespace PickleGen.Tests.Tools;

// Line by line what pickletools.dis of CPython 3.13 prints.
public class DisTests
{
    private const string Prefix = "Dis/";

    public static TheoryData<string> Names
    {
        get
        {
            var names = typeof(DisTests).Assembly.GetManifestResourceNames();
            return [.. names.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Prints_what_python_prints(string name)
    {
        using var reader = new StreamReader(typeof(DisTests).Assembly.GetManifestResourceStream(name)!);
        var pickle = Convert.FromHexString(reader.ReadLine()!);
        Assert.Equal(reader.ReadToEnd(), PickleTools.Dis(pickle));
    }

    [Theory]
    [InlineData("TUPLE; STOP", "no MARK exists on stack")]
    [InlineData("NONE; PUT 1; PUT 1; STOP", "memo key 1 is already defined")]
    [InlineData("MEMOIZE; STOP", "the stack is empty")]
    [InlineData("MARK; MEMOIZE; STOP", "a mark cannot be stored")]
    [InlineData("BINGET 3; STOP", "memo key 3 has never been stored into")]
    [InlineData("NONE; TUPLE2; STOP", "tries to pop 2 items from a stack of 1")]
    [InlineData("NONE; NONE; STOP", "the stack is not empty after STOP")]
    public void Misused_stacks_and_memos(string program, string message) =>
        Assert.Contains(message, Assert.Throws<UnpicklingException>(() => PickleTools.Dis(Asm.Pickle(program))).Message, StringComparison.Ordinal);

    [Fact]
    public void Lines_before_an_error_are_written()
    {
        using var lines = new StringWriter();
        Assert.Throws<UnpicklingException>(() => PickleTools.Dis(Asm.Pickle("NONE; TUPLE; STOP"), lines));
        Assert.Equal("    0: N    NONE\n    1: t    TUPLE      no MARK exists on stack\n", lines.ToString());
    }

    [Fact]
    public void A_mark_taken_for_a_value_is_missed() =>
        Assert.Contains("the MARK at 0 is no longer on the stack", Assert.Throws<UnpicklingException>(() => PickleTools.Dis(Asm.Pickle("MARK; TUPLE1; TUPLE; STOP"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Indents_and_annotates_as_asked()
    {
        var options = new PickleDisOptions { IndentLevel = 2, AnnotationColumn = 30 };
        Assert.Equal(
            """
                0: (    MARK                      Pushes a mark; a later opcode takes everything above it.
                1: K      BININT1    5            Pushes a one-byte unsigned integer.
                3: X      BINUNICODE '\u2028😀and more than that' Pushes UTF-8 text with a four-byte length.
               33: t      TUPLE      (MARK at 0)                 Makes a tuple of everything above the topmost mark.
               34: .    STOP                                     Ends the pickle; the top of the stack is its value.
            highest protocol among opcodes = 1

            """.ReplaceLineEndings("\n"),
            PickleTools.Dis(Asm.Pickle("MARK; BININT1 5; BINUNICODE \u2028\U0001f600and more than that; TUPLE; STOP"), options));
    }

    [Fact]
    public void Surrogates_that_meet_stay_two() =>
        Assert.Contains(@"'\ud83d\ude00'", PickleTools.Dis(Asm.Pickle("SHORT_BINUNICODE 0xeda0bdedb880; STOP")), StringComparison.Ordinal);

    [Fact]
    public void Text_out_of_proportion_goes_to_a_writer()
    {
        byte[] pickle = [.. Enumerable.Repeat((byte)'(', 5_000), (byte)'t', (byte)'.'];
        Assert.Contains("too long for a string", Assert.Throws<UnpicklingException>(() => PickleTools.Dis(pickle)).Message, StringComparison.Ordinal);
        Assert.Throws<UnpicklingException>(() => PickleTools.Dis(pickle, TextWriter.Null));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("4e", 1)]
    [InlineData("4eff", 1)]
    [InlineData("4e4b", 1)]
    [InlineData("4e42ffffffff", 1)]
    [InlineData("4e8effffffffffffffff", 1)]
    [InlineData("4e49310a", 4)]
    [InlineData("4e4931", 1)]
    [InlineData("49780a2e", 0)]
    [InlineData("46780a2e", 0)]
    [InlineData("53780a2e", 0)]
    [InlineData("565c75780a2e", 0)]
    [InlineData("58010000 00ff2e", 0)]
    public void Malformed_pickles_are_an_error_at_their_place(string hex, int offset) =>
        Assert.Equal(offset, Assert.Throws<UnpicklingException>(() => PickleTools.GenOps(Convert.FromHexString(hex.Replace(" ", "")))).Offset);

    [Fact]
    public void Operations_have_arguments_and_positions()
    {
        var operations = PickleTools.GenOps([.. Asm.Pickle("PROTO 4; BINFLOAT 1.5; GLOBAL a b; INT 01; STOP"), 1, 2]);
        Assert.Equal(["PROTO", "BINFLOAT", "GLOBAL", "INT", "STOP"], operations.Select(operation => operation.Name));
        Assert.Equal([4L, 1.5, "a b", true, null], operations.Select(operation => operation.Argument));
        Assert.Equal([0, 2, 11, 16, 20], operations.Select(operation => operation.Position));
        Assert.Equal([2, 1, 0, 0, 0], operations.Select(operation => operation.Protocol));
    }
}
