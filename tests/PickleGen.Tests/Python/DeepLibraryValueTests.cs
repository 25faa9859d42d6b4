namespace PickleGen.Tests.Python;

/// <summary>
/// Values of the library as parts of each other, as deep as a pickle says: they read, print, hash, compare and write on a
/// small stack, or are refused with an error.
/// </summary>
public class DeepLibraryValueTests
{
    private const int Depth = 100_000;

    public static TheoryData<string, string> Kinds => new()
    {
        { "GLOBAL m f", "EMPTY_TUPLE; REDUCE" },
        { "NONE", "BINGET 0; DUP; POP; POP; TUPLE1; TUPLE1" },
        { "GLOBAL m C", "EMPTY_TUPLE; NEWOBJ; EMPTY_TUPLE; REDUCE" },
    };

    public static TheoryData<string> Callables =>
    [
        "GLOBAL builtins ValueError",
        "GLOBAL builtins slice",
        "GLOBAL m f",
        "GLOBAL collections defaultdict",
        "GLOBAL datetime timezone",
        "GLOBAL builtins tuple",
        "GLOBAL decimal Decimal",
        "GLOBAL pathlib PurePath",
        "GLOBAL builtins bytearray",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Calls_of_calls(string start, string step) => Check($"PROTO 4; GLOBAL m g; MEMOIZE; POP; {start}; {Repeat(step)} STOP");

    [Theory]
    [MemberData(nameof(Callables))]
    public void Arguments_of_arguments(string callable) =>
        Check($"PROTO 4; {callable}; MEMOIZE; POP; {Repeat("BINGET 0", 1)} NONE; {Repeat("TUPLE1; REDUCE", 1)} STOP");

    [Theory]
    [MemberData(nameof(Callables))]
    public void Arguments_of_arguments_as_deep_as_can_be(string callable) =>
        Check($"PROTO 4; {callable}; MEMOIZE; POP; {Repeat("BINGET 0")} NONE; {Repeat("TUPLE1; REDUCE")} STOP");

    [Fact]
    public void A_time_is_no_zone()
    {
        var time = new PyDateTime(new DateTime(2000, 1, 1), PyTimeZone.Utc, 1);
        Assert.Throws<ArgumentException>(() => new PyDateTime(time.Local, time));
        Assert.Throws<ArgumentException>(() => new PyTime(default, new PyTime(default)));
        Assert.Equal("m.zone", ((PyObject)new PyDateTime(time.Local, new PyObject(new PyGlobal("m", "zone"), PyTuple.Empty)).TimeZone!).Class!.ToString());
    }

    private static void Check(string program)
    {
        var pickle = Asm.Pickle(program);
        SmallStack.Run(() =>
        {
            object? value;
            try
            {
                value = Pickle.Loads(pickle);
            }
            catch (UnpicklingException error)
            {
                Assert.NotEmpty(error.Message);
                return;
            }

            Use(value);
            Assert.Throws<UnpicklingException>(() => Pickle.Loads(pickle, PickleConverters.List(PickleConverters.Int32)));
        });
    }

    private static void Use(object? value)
    {
        Assert.True((value?.ToString() ?? "").Length < 10_000);
        Attempt(() => PyEquality.Instance.GetHashCode(value));
        Attempt(() => PyEquality.Instance.Equals(value, value));
        Attempt(() => Pickle.Dumps(value!, PickleConverters.Object));
        Attempt(() => PickleTools.Json(value));
    }

    // Refusing is fine, dying is not.
    private static void Attempt(Action use)
    {
        try
        {
            use();
        }
        catch (Exception refusal) when (refusal is PickleException or InsufficientExecutionStackException)
        {
            Assert.NotEmpty(refusal.Message);
        }
    }

    private static string Repeat(string step, int count = Depth) => string.Concat(Enumerable.Repeat(step + "; ", count));
}
