namespace PickleGen.Tests.Hooks;

/// <summary>A class with a state of its own making.</summary>
[Pickleable("hooks.Bag")]
public partial class Bag
{
    public List<object?> Items { get; private set; } = ["untouched"];

    public Action? NotPickled { get; set; }

    [PickleGetState]
    private List<object?>? State() => Items.Count == 0 ? null : Items;

    [PickleSetState]
    private void Take(List<object?> state) => Items = state;
}

/// <summary>A typed state, of a generic class.</summary>
[Pickleable("hooks.Stack")]
public partial class Pile<T>
{
    public Stack<T> Items { get; } = [];

    [PickleGetState]
    private List<T> Listed() => [.. Items.Reverse()];

    [PickleSetState]
    private void Push(List<T> items) => items.ForEach(Items.Push);
}

/// <summary>A struct that is made of its state.</summary>
[Pickleable("hooks.Angle")]
public readonly partial struct Angle
{
    public double Degrees { get; private init; }

    public static Angle Of(double degrees) => new() { Degrees = degrees };

    [PickleGetState]
    public double Get() => Degrees;

    [PickleSetState]
    public static Angle Make(double state) =>
        double.IsNaN(state) ? throw new ArgumentException("an angle is a number") : Of(state);
}

/// <summary>A record that is made of a state that may be missing.</summary>
[Pickleable("hooks.Note")]
public sealed partial record Note(string? Text, Note? Inner)
{
    [PickleGetState]
    private (string?, Note?)? State() => Text is null ? null : (Text, Inner);

    [PickleSetState]
    private static Note From((string? Text, Note? Inner)? state) => state is { } parts ? new(parts.Text, parts.Inner) : new(null, null);
}

/// <summary>Members of all of them.</summary>
[Pickleable("hooks.Shelf")]
public partial class Shelf
{
    public Bag? Bag { get; set; }

    public List<Angle> Angles { get; set; } = [];

    public Dictionary<string, Pile<int>> Piles { get; set; } = [];

    public Note? Note { get; set; }

    public List<Bag> Bags { get; set; } = [];

    public int Last { get; set; }
}

/// <summary>Inherits its methods, one of which is overridden.</summary>
[Pickleable("hooks.Child")]
public partial class Child : Parent<string>
{
    public int Told { get; private set; }

    protected override void SetState(Dictionary<string, string> state)
    {
        base.SetState(state);
        Told = state.Count;
    }
}

public abstract class Parent<T>
{
    public Dictionary<string, T> Known { get; private set; } = [];

    [PickleGetState]
    protected Dictionary<string, T> GetState() => Known;

    [PickleSetState]
    protected virtual void SetState(Dictionary<string, T> state) => Known = state;
}

/// <summary>Throws what it is told to.</summary>
[Pickleable("hooks.Angry")]
public partial class Angry
{
    public Func<Exception>? Mood { get; set; }

    [PickleGetState]
    private int Get() => Mood is null ? 1 : throw Mood();

    [PickleSetState]
    private void Set(int state)
    {
        if (state == 2) throw new InvalidOperationException("two is too many");
        if (state == 3) Pickle.Loads("x"u8);
        if (state == 4) throw new OperationCanceledException();
    }
}
