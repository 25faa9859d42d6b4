namespace Cases.Values;

public enum Priority : byte
{
    Low,
    Normal = 5,
    High = 250,
}

[Flags]
public enum Rights : ulong
{
    None = 0,
    Read = 1,
    Write = 2,
    All = ulong.MaxValue,
}

public enum Signed : long
{
    Least = long.MinValue,
}

[Pickleable]
public enum Color
{
    Red = 1,
    Green = 2,
}

[Pickleable("cases.values.Shade")]
public enum Tone
{
    Dark = -1,
}

[Pickleable]
public partial class Enums : IParts
{
    public Priority Priority { get; set; }
    public Rights Rights { get; set; }
    public Rights Every { get; set; }
    public Signed Signed { get; set; }
    public Priority? Maybe { get; set; }
    public List<Priority> Several { get; set; } = [];

    object?[] IParts.Parts => [Priority, Rights, Every, Signed, Maybe, Several];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Enums>("enums as ints", new()
        {
            Priority = Priority.High,
            Rights = Rights.Read | Rights.Write,
            Every = Rights.All,
            Signed = Signed.Least,
            Several = [Priority.Low, Priority.Normal, (Priority)77],
        })
        {
            Module = "cases.values",
            Source = "class Enums(object): pass",
            PythonCheck = "has(v, m.Enums, priority=250, rights=3, every=2**64 - 1, signed=-2**63, maybe=None, several=[0, 5, 77])",
        };
    }
}

[Pickleable]
public partial class Palette : IParts
{
    public Color Main { get; set; }
    public Color? Other { get; set; }
    public Color? Missing { get; set; }
    public List<Color> All { get; set; } = [];
    public Dictionary<Color, string> Names { get; set; } = [];
    public Tone Tone { get; set; }

    object?[] IParts.Parts => [Main, Other, Missing, All, Names, Tone];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Palette>("enums of Python", new()
        {
            Main = Color.Green,
            Other = Color.Red,
            All = [Color.Red, Color.Green, Color.Red],
            Names = new() { [Color.Red] = "rot", [Color.Green] = "gruen" },
            Tone = Tone.Dark,
        })
        {
            Module = "cases.values",
            Source = """
                import enum

                class Color(enum.Enum):
                    RED = 1
                    GREEN = 2

                class Shade(enum.IntEnum):
                    DARK = -1

                class Palette(object):
                    pass
                """,
            Python2 = false,
            PythonCheck = """
                has(v, m.Palette, main=m.Color.GREEN, other=m.Color.RED, missing=None, all=[m.Color.RED, m.Color.GREEN, m.Color.RED],
                    names={m.Color.RED: 'rot', m.Color.GREEN: 'gruen'}, tone=m.Shade.DARK)
                assert v.main is m.Color.GREEN and v.all[0] is m.Color.RED
                """,
        };
    }
}
