using PickleGen.Opcodes;

namespace PickleGen.Fuzzing.Tests.Inputs;

/// <summary>A call of a class or function, with opcodes that push arguments it may take.</summary>
internal sealed record FuzzCall(string Module, string Name, bool IsNew, params byte[][] Arguments);

/// <summary>Names that generated programs mention.</summary>
internal static class Names
{
    private static readonly (string Module, string Name)[] All =
    [
        ("builtins", "list"), ("builtins", "dict"), ("builtins", "set"), ("builtins", "int"), ("builtins", "complex"), ("builtins", "object"), ("builtins", "bytearray"),
        ("collections", "OrderedDict"), ("collections", "deque"), ("datetime", "date"), ("decimal", "Decimal"), ("fuzz.models", "Thing"), ("fuzz.models", "Unknown"),
        ("os", "system"), ("fuzz.models", "Thing.Inner"), ("__builtin__", "set"), ("copy_reg", "_reconstructor"), ("builtins", "ValueError"),
    ];

    private static readonly string[] Members = ["a", "number", "text", "items", "table", "next", "any", "price", "__class__", "x"];

    private static readonly FuzzCall[] Calls =
    [
        new("fuzz.models", "Thing", true), new("fuzz.models", "Thing", true), new("fuzz.models", "Thing", true), new("fuzz.models", "Unknown", true), new("fuzz.models", "function", false, One, One),
        new("builtins", "set", false, List), new("builtins", "frozenset", false, List), new("builtins", "list", false, List), new("builtins", "tuple", false, List),
        new("builtins", "complex", false, Half, Half), new("builtins", "bytearray", false, Bytes), new("builtins", "bytes", false, Bytes), new("builtins", "int", false, Digits),
        new("builtins", "float", false, Digits), new("builtins", "str", false, Digits), new("builtins", "bool", false, One), new("builtins", "range", false, One, Ten, One), new("builtins", "slice", false, One, Ten, One),
        new("collections", "OrderedDict", false), new("collections", "Counter", false, Dict), new("collections", "deque", false, List, Ten), new("collections", "defaultdict", false, [(byte)Opcode.None]),
        new("datetime", "date", false, Assembler.Counted(Opcode.ShortBinBytes, [7, 232, 2, 29], 1)), new("datetime", "timedelta", false, One, Ten, One), new("datetime", "datetime", false, Assembler.Counted(Opcode.ShortBinBytes, [7, 232, 2, 29, 1, 2, 3, 0, 0, 9], 1)),
        new("datetime", "time", false, Assembler.Counted(Opcode.ShortBinBytes, [1, 2, 3, 0, 0, 9], 1)), new("decimal", "Decimal", false, Assembler.Text("1.50")), new("fractions", "Fraction", false, Assembler.Text("3/4")),
        new("copyreg", "_reconstructor", false, Thing, Object, [(byte)Opcode.None]), new("_codecs", "encode", false, Assembler.Text("abc"), Assembler.Text("latin1")), new("builtins", "ValueError", false, Digits), new("os", "system", false, Digits),
        new("builtins", "dict", false, Dict),
    ];

    private static byte[] One => Assembler.Number(Opcode.BinInt1, 1, 1);

    private static byte[] Ten => Assembler.Number(Opcode.BinInt1, 10, 1);

    private static byte[] Half => Assembler.Op(Opcode.BinFloat, [0x3f, 0xe0, 0, 0, 0, 0, 0, 0]);

    private static byte[] Bytes => Assembler.Counted(Opcode.ShortBinBytes, "abc"u8, 1);

    private static byte[] Digits => Assembler.Text("12");

    private static byte[] List => "](K\x01K\x02e"u8.ToArray();

    private static byte[] Dict => "}(K\x01K\x02u"u8.ToArray();

    private static byte[] Thing => Assembler.Lines(Opcode.Global, "fuzz.models", "Thing");

    private static byte[] Object => Assembler.Lines(Opcode.Global, "builtins", "object");

    public static (string Module, string Name) Any(Random random) => All[random.Next(All.Length)];

    public static FuzzCall AnyCall(Random random) => Calls[random.Next(Calls.Length)];

    public static string AnyMember(Random random) => Members[random.Next(Members.Length)];
}
