namespace PickleGen.Tests.Converters;

/// <summary>Enums as members of Python's enum classes, and as names.</summary>
public class EnumConverterTests
{
    private static readonly PickleConverter<Color> Python = PickleConverters.PythonEnum<Color>("shop", "Color");
    private static readonly PickleConverter<Rights> Flag = PickleConverters.PythonFlag<Rights>("shop", "Rights");
    private static readonly PickleConverter<Signed> SignedFlag = PickleConverters.PythonFlag<Signed>("shop", "Signed");
    private static readonly PickleConverter<Color> Name = PickleConverters.EnumName<Color>();
    private static readonly PickleConverter<Rights> Names = PickleConverters.FlagName<Rights>();

    private enum Color
    {
        Red = 1,
        DarkRed = 2,
        Crimson = 2,
        HTTPError = -5,
    }

    [Flags]
    private enum Rights : byte
    {
        Read = 1,
        Write = 2,
        ReadWrite = 3,
        Execute = 8,
        Both = 48,
    }

    [Flags]
    private enum Signed : sbyte
    {
        None = 0,
        One = 1,
        All = -1,
    }

    [Fact]
    public void Members_come_back()
    {
        RoundTrip.All(Python, Color.Red, Color.DarkRed, Color.HTTPError);
        RoundTrip.All(Flag, default(Rights), Rights.Read, Rights.ReadWrite, Rights.Read | Rights.Execute, (Rights)16);
        RoundTrip.All(SignedFlag, Signed.None, Signed.All, (Signed)(-128));
        RoundTrip.All(Name, Color.Red, Color.DarkRed, Color.HTTPError);
        RoundTrip.All(Names, default(Rights), Rights.ReadWrite, Rights.Write | Rights.Execute, Rights.Both | Rights.Read);
    }

    [Fact]
    public void What_is_no_member_is_not_written()
    {
        Assert.Throws<PicklingException>(() => Pickle.Dumps((Color)3, Python));
        Assert.Throws<PicklingException>(() => Pickle.Dumps((Rights)4, Flag));
        Assert.Throws<PicklingException>(() => Pickle.Dumps((Color)3, Name));
        Assert.Throws<PicklingException>(() => Pickle.Dumps((Rights)16, Names));
    }

    [Theory]
    [InlineData("BININT1 3; TUPLE1; REDUCE")]
    [InlineData("BININT1 0; TUPLE1; REDUCE")]
    [InlineData("BINUNICODE RED; TUPLE1; REDUCE")]
    [InlineData("EMPTY_TUPLE; REDUCE")]
    public void What_is_no_member_is_not_read(string call)
    {
        Read.Error(Asm.Pickle($"GLOBAL shop Color; {call}; STOP"), Python);
        Read.Error(Asm.Pickle($"BININT1 3; STOP"), Python);
    }

    [Fact]
    public void Bits_that_no_flag_has_are_refused()
    {
        Read.Error(Asm.Pickle("GLOBAL shop Rights; BININT1 4; TUPLE1; REDUCE; STOP"), Flag);
        Read.Error(Asm.Pickle("GLOBAL shop Rights; BININT -1; TUPLE1; REDUCE; STOP"), Flag);
        Read.Error(Asm.Pickle("BINUNICODE READ|SPEAK; STOP"), Names);
        Read.Error(Asm.Pickle("BINUNICODE RED|DARK_RED; STOP"), Name);
        Read.Error(Asm.Pickle("BINUNICODE ; STOP"), Name);
        Read.Error(Asm.Pickle("NONE; STOP"), Name);
    }

    /// <summary>As Python takes them: <c>~FileAccess.READ</c> is all other bits up to the highest.</summary>
    [Fact]
    public void Negative_flags_are_all_other_bits()
    {
        var converter = PickleConverters.PythonFlag<FileAccess>("shop", "FileAccess");

        Assert.Equal(FileAccess.Write, Read.Value(Asm.Pickle("GLOBAL shop FileAccess; BININT -2; TUPLE1; REDUCE; STOP"), converter));
        Read.Error(Asm.Pickle("GLOBAL shop FileAccess; BININT -5; TUPLE1; REDUCE; STOP"), converter);
    }

    [Theory]
    [InlineData("GLOBAL builtins getattr; GLOBAL shop Color; BINUNICODE DARK_RED; TUPLE2; REDUCE; STOP")]
    [InlineData("PROTO 4; SHORT_BINUNICODE builtins; SHORT_BINUNICODE getattr; STACK_GLOBAL; SHORT_BINUNICODE shop; SHORT_BINUNICODE Color; STACK_GLOBAL; SHORT_BINUNICODE DARK_RED; TUPLE2; REDUCE; STOP")]
    [InlineData("PROTO 4; SHORT_BINUNICODE shop; SHORT_BINUNICODE Color.DARK_RED; STACK_GLOBAL; STOP")]
    [InlineData("PROTO 4; SHORT_BINUNICODE shop; SHORT_BINUNICODE Color.CRIMSON; STACK_GLOBAL; STOP")]
    [InlineData("BININT1 2; STOP")]
    public void Members_are_read_by_name(string pickle)
    {
        Assert.Equal(Color.DarkRed, Read.Value(Asm.Pickle(pickle), Python));
        Assert.Equal(Color.DarkRed, Pickle.Loads(Asm.Pickle(pickle), Python, new PickleOptions { UnknownGlobals = UnknownGlobals.Error }));
    }

    [Fact]
    public void A_name_without_a_member_stays_a_name()
    {
        Read.Error(Asm.Pickle("PROTO 4; SHORT_BINUNICODE shop; SHORT_BINUNICODE Color.BLUE; STACK_GLOBAL; STOP"), Python);
        Read.Error(Asm.Pickle("GLOBAL builtins getattr; GLOBAL shop Color; BINUNICODE __class__; TUPLE2; REDUCE; STOP"), Python);
    }

    [Fact]
    public void Names_are_those_of_the_bits()
    {
        Assert.Equal("READ_WRITE", Text(Rights.ReadWrite));
        Assert.Equal("READ|EXECUTE", Text(Rights.Execute | Rights.Read));
        Assert.Equal("READ|WRITE|BOTH", Text(Rights.ReadWrite | Rights.Both));
        Assert.Equal("", Text(0));
        Assert.Equal("HTTP_ERROR", Pickle.Loads(Pickle.Dumps(Color.HTTPError, Name)));

        static object? Text(Rights rights) => Pickle.Loads(Pickle.Dumps(rights, Names));
    }

    [Fact]
    public void Names_may_be_given()
    {
        var converter = PickleConverters.EnumName([("red", Color.Red), ("dark-red", Color.DarkRed)]);

        Assert.Equal("dark-red", Pickle.Loads(Pickle.Dumps(Color.Crimson, converter)));
        Assert.Equal(Color.Red, Pickle.Loads(Pickle.Dumps(Color.Red, converter), converter));
        Read.Error(Asm.Pickle("BINUNICODE RED; STOP"), converter);
    }
}
