using System.Text;
using PickleGen.Fuzzing.Tests.Inputs;
using PickleGen.Fuzzing.Tests.Oracles;

namespace PickleGen.Fuzzing.Tests;

/// <summary>Inputs that were findings once.</summary>
public sealed class RegressionTests
{
    /// <summary>Read at protocol 4, written at 3, the name became a name and an opcode.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_name_of_two_lines_is_not_written_as_opcodes(int protocol)
    {
        var value = Pickle.Loads(Convert.FromHexString("8004951B000000000000008C0D6F730A5B6F6B5D20636C65616E8C0673797374656D9329522E"));
        Assert.Throws<PicklingException>(() => Pickle.Dumps(value!, PickleConverters.Object, new PickleOptions { Protocol = protocol }));
        Assert.Equal(PickleTools.Json(value), PickleTools.Json(Pickle.Loads(Pickle.Dumps(value!, PickleConverters.Object))));
    }

    /// <summary>From memory it was read, from a stream it was not.</summary>
    [Fact]
    public void A_frame_that_goes_on_behind_STOP()
    {
        byte[] pickle = [0x80, 4, 0x95, 5, 0, 0, 0, 0, 0, 0, 0, (byte)'K', 7, (byte)'.', 1, 2];
        Assert.Equal(7L, Pickle.Loads(pickle));
        using var stream = new TrickleStream(pickle);
        Assert.Equal(7L, Pickle.Load(stream));
        Assert.Throws<UnpicklingException>(() => Pickle.Load(new TrickleStream(pickle[..^1])));
        Assert.Throws<UnpicklingException>(() => Pickle.Loads(pickle.AsSpan(0, pickle.Length - 1)));
    }

    /// <summary>An error of another kind came out of the tags.</summary>
    [Fact]
    public void An_array_of_what_is_no_character()
    {
        var value = Pickle.Loads(Convert.FromHexString("6361727261790A61727261790A288C01774304AC20002074522E"));
        Assert.Throws<PicklingException>(() => PickleTools.Json(value));
        Assert.NotEmpty(Pickle.Dumps(value!, PickleConverters.Object));
    }

    /// <summary>builtins.float makes a number of text, as in Python.</summary>
    [Fact]
    public void Float_of_text() => Assert.Equal(12.5, Pickle.Loads("cbuiltins\nfloat\n(V12.5\ntR."u8));

    /// <summary>What PROTO says holds from there on, wherever it stands: before it names are Python 2's, and after it they are not.</summary>
    [Theory]
    [InlineData("\u0080\u0002N0\u0080\u0004c__builtin__\nset\n.", "__builtin__.set")]
    [InlineData("\u0080\u0002c__builtin__\nset\n\u0080\u0004.", "builtins.set")]
    public void A_protocol_in_the_middle(string pickle, string name) =>
        Assert.Equal(name, Assert.IsType<PyGlobal>(Pickle.Loads(Encoding.Latin1.GetBytes(pickle))).ToString());

    /// <summary>Python's __new__ of what can be changed ignores the arguments that __init__ would take.</summary>
    [Theory]
    [InlineData("dict", "(}K\u0001K\u0002st")]
    [InlineData("list", "(]K\u0001at")]
    [InlineData("set", "(]K\u0001at")]
    [InlineData("bytearray", "(]K\u0001at")]
    public void New_makes_containers_empty(string type, string arguments)
    {
        var value = Pickle.Loads(Encoding.Latin1.GetBytes($"\u0080\u0003cbuiltins\n{type}\n{arguments}\u0081."));
        Assert.Equal(0, value is PyByteArray bytes ? bytes.Bytes.Length : Assert.IsAssignableFrom<IReadOnlyCollection<object?>>(value is PyDict dict ? dict.Keys.ToList() : value).Count);
    }

    /// <summary>One NaN is itself, and another one is not.</summary>
    [Fact]
    public void One_NaN_is_one_item()
    {
        const string Nan = "G\u007f\u00f8\u0000\u0000\u0000\u0000\u0000\u0000";
        Assert.Single(Assert.IsType<PyFrozenSet>(Pickle.Loads(Encoding.Latin1.GetBytes($"\u0080\u0004({Nan}q\u0000h\u0000\u0091."))));
        Assert.Equal(2, Assert.IsType<PyFrozenSet>(Pickle.Loads(Encoding.Latin1.GetBytes($"\u0080\u0004({Nan}{Nan}\u0091."))).Count);
    }

    /// <summary>C's strtol skips space before a number, and Python's int() behind it.</summary>
    [Theory]
    [InlineData("I0 \n.", 0L)]
    [InlineData("I 1\n.", true)]
    [InlineData("I01\n.", true)]
    public void Space_around_a_number(string pickle, object value) => Assert.Equal(value, Pickle.Loads(Encoding.Latin1.GetBytes(pickle)));

    /// <summary>bool and list take text; it stays data here.</summary>
    [Theory]
    [InlineData("bool")]
    [InlineData("list")]
    public void What_takes_text(string type) => Assert.IsType<PyObject>(Pickle.Loads(Encoding.Latin1.GetBytes($"cbuiltins\n{type}\n(Vab\ntR.")));

    /// <summary>What can be read at protocol 4 or 5 and not be written at an earlier one, as in Python.</summary>
    [Theory]
    [InlineData("8004632E0AC3BC0A2E", 2, "is not ASCII and needs protocol 3")]
    [InlineData("8004632E0AC3BC0A2E", 0, "is not ASCII and needs protocol 3")]
    [InlineData("80048C036F730A8C0161932E", 3, "is no line of text and needs protocol 4")]
    [InlineData("800596010000000000000061982E", 4, "a PickleBuffer needs protocol 5")]
    public void What_early_protocols_cannot_say(string pickle, int protocol, string reason)
    {
        var value = Pickle.Loads(Convert.FromHexString(pickle));
        var options = new PickleOptions { Protocol = protocol, FixImports = false };
        var error = Assert.Throws<PicklingException>(() => Pickle.Dumps(value!, PickleConverters.Object, options));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.True(KnownRefusals.Writing(error.Message));
        Assert.NotEmpty(Pickle.Dumps(value!, PickleConverters.Object));
    }

    /// <summary>As deep as the stack is: refused, and not the end of the process.</summary>
    [Fact]
    public void A_value_that_nests_deeper_than_it_can_be_written()
    {
        var value = Pickle.Loads([.. Enumerable.Repeat((byte)']', 200_000), .. Enumerable.Repeat((byte)'a', 199_999), (byte)'.']);
        var error = Assert.Throws<PicklingException>(() => Pickle.Dumps(value!, PickleConverters.Object));
        Assert.True(KnownRefusals.Writing(error.Message), error.Message);
    }

    /// <summary>_reconstructor ignores its third argument for an object, so whether it is shared is of no interest.</summary>
    [Fact]
    public void A_value_that_reconstructor_ignores()
    {
        var value = Pickle.Loads("]q\0ccopy_reg\n_reconstructor\n(capp\nThing\nc__builtin__\nobject\nh\0tR."u8);
        var (first, again) = (JsonValues.Json(value), JsonValues.Json(Pickle.Loads(Pickle.Dumps(value!, PickleConverters.Object))));
        Assert.True(JsonValues.Difference(first, again) is not { } difference || KnownRefusals.Changing(difference, 5), first + again);
    }

    [Fact]
    public void An_input_of_a_number_is_always_the_same() => Assert.Equal(FuzzInputs.Of(4711), FuzzInputs.Of(4711));
}
