namespace Cases.Hooks;

/// <summary>Classes with <c>__getstate__</c> and <c>__setstate__</c>.</summary>
[Pickleable("cases.hooks.Counter")]
public partial class Counter : IParts
{
    private Dictionary<string, int> _counts = [];

    public Counter? Self { get; private set; }

    object?[] IParts.Parts => [_counts, Self];

    [PickleGetState]
    private (Dictionary<string, int> Counts, Counter? Self) GetState() => (_counts, Self);

    [PickleSetState]
    private void SetState((Dictionary<string, int> Counts, Counter? Self) state) => (_counts, Self) = state;

    private const string Source = """
        class Counter(object):
            def __getstate__(self):
                return (self.counts, self.self)
            def __setstate__(self, state):
                self.counts, self.self = state

        class Lamp(object):
            def __init__(self):
                self.on = False
            def __getstate__(self):
                return 1 if self.on else None
            def __setstate__(self, state):
                self.on = state == 1

        class Angle(object):
            def __getstate__(self):
                return self.degrees
            def __setstate__(self, state):
                self.degrees = state

        class Drawing(object): pass
        """;

    public static IEnumerable<ICase> Cases()
    {
        var counter = new Counter { _counts = { ["a"] = 1, ["b"] = 70000 } };
        counter.Self = counter;
        yield return new ModelCase<Counter>("a state that holds its object", counter)
        {
            Module = "cases.hooks",
            Source = Source,
            PythonCheck = "has(v, m.Counter, counts={'a': 1, 'b': 70000}, self=v)",
        };

        yield return new ModelCase<Drawing>("objects with states of their own", new()
        {
            Lamps = [new(true), new(false), new(true)],
            Angles = [new(1.5), new(-0.25)],
            Widest = new(359),
            Counter = new() { _counts = { ["c"] = 3 } },
        })
        {
            Module = "cases.hooks",
            Source = Source,
            PythonCheck = """
                has(v, m.Drawing, lamps=Any, angles=Any, widest=Any, counter=Any)
                assert [lamp.__dict__.get('on', False) for lamp in v.lamps] == [True, False, True]
                assert [angle.degrees for angle in v.angles] == [1.5, -0.25] and v.widest.degrees == 359.0
                has(v.counter, m.Counter, counts={'c': 3}, self=None)
                for lamp in v.lamps: lamp.on = lamp.__dict__.get('on', False)
                """,
        };
    }
}

/// <summary>A class without a state where it is off.</summary>
[Pickleable("cases.hooks.Lamp")]
public partial class Lamp : IParts
{
    private bool _on;

    public Lamp()
    {
    }

    public Lamp(bool on) => _on = on;

    object?[] IParts.Parts => [_on];

    [PickleGetState]
    private int? GetState() => _on ? 1 : null;

    [PickleSetState]
    private void SetState(int? state) => _on = state == 1;
}

/// <summary>A struct that is made of its state.</summary>
[Pickleable("cases.hooks.Angle")]
public readonly partial struct Angle(double degrees) : IParts
{
    private readonly double _degrees = degrees;

    object?[] IParts.Parts => [_degrees];

    [PickleGetState]
    private double GetState() => _degrees;

    [PickleSetState]
    private static Angle FromState(double state) => new(state);
}

[Pickleable("cases.hooks.Drawing")]
public partial class Drawing : IParts, IPickleCallbacks
{
    private int _calls;

    public List<Lamp> Lamps { get; set; } = [];

    public List<Angle> Angles { get; set; } = [];

    public Angle Widest { get; set; }

    public Counter? Counter { get; set; }

    object?[] IParts.Parts => [Lamps, Angles, Widest, Counter, _calls < 2];

    void IPickleCallbacks.OnUnpickled() => _calls++;
}
