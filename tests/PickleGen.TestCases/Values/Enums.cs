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

[Pickleable(As = PickleAs.Name)]
public enum Mood
{
    Calm,
    VeryHappy = 7,
    [PickleMember("sad!")]
    Sad = 9,
}

[Flags]
[Pickleable]
public enum Rooms : short
{
    None = 0,
    Kitchen = 1,
    Bath = 2,
    Hall = 4,
    All = -1,
}

[Flags]
[Pickleable(As = PickleAs.Name)]
public enum Days
{
    Saturday = 1,
    Sunday = 2,
    Weekend = 3,
    Holiday = 8,
}

[Pickleable(As = PickleAs.Int)]
public enum Level : ulong
{
    Low = 1,
    Top = ulong.MaxValue,
}

/// <summary>Every form that an enum can have in Python.</summary>
[Pickleable]
public partial class EnumForms : IParts
{
    public Mood Mood { get; set; }
    public List<Mood> Moods { get; set; } = [];
    public Mood? NoMood { get; set; }
    public Rooms Rooms { get; set; }
    public Rooms[] More { get; set; } = [];
    public Days Days { get; set; }
    public Days Holidays { get; set; }
    public Days NoDays { get; set; }
    public Dictionary<Level, Mood> Levels { get; set; } = [];

    object?[] IParts.Parts => [Mood, Moods, NoMood, Rooms, More, Days, Holidays, NoDays, Levels];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<EnumForms>("forms of enums", new()
        {
            Mood = Mood.VeryHappy,
            Moods = [Mood.Sad, Mood.Calm, Mood.Sad],
            Rooms = Rooms.Kitchen | Rooms.Hall,
            More = [Rooms.None, Rooms.Bath],
            Days = Days.Weekend,
            Holidays = Days.Holiday | Days.Saturday,
            Levels = new() { [Level.Low] = Mood.Calm, [Level.Top] = Mood.Sad },
        })
        {
            Module = "cases.values",
            Source = """
                import enum

                class Rooms(enum.Flag):
                    NONE = 0
                    KITCHEN = 1
                    BATH = 2
                    HALL = 4

                class EnumForms(object):
                    pass
                """,
            Python2 = false,
            PythonCheck = """
                has(v, m.EnumForms, mood='VERY_HAPPY', moods=['sad!', 'CALM', 'sad!'], no_mood=None, rooms=m.Rooms.KITCHEN | m.Rooms.HALL,
                    more=[m.Rooms.NONE, m.Rooms.BATH], days='WEEKEND', holidays='SATURDAY|HOLIDAY', no_days='', levels={1: 'CALM', 2**64 - 1: 'sad!'})
                assert v.more[1] is m.Rooms.BATH
                """,
        };
    }
}
