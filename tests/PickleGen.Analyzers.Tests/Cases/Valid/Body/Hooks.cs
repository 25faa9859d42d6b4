using System;
using System.Collections.Generic;
using System.Linq;
using PickleGen;

[assembly: PickleDefaults(Module = "hooks")]

namespace Hooks;

[Pickleable]
public partial class Counter
{
    private int _count;

    public int Next() => ++_count;

    [PickleGetState]
    private int GetState() => _count;

    [PickleSetState]
    private void SetState(int state) => _count = state;
}

[Pickleable]
public readonly partial struct Angle(double radians)
{
    [PickleGetState]
    private double ToDegrees() => radians / Math.PI * 180;

    [PickleSetState]
    private static Angle FromDegrees(double degrees) => new(degrees / 180 * Math.PI);
}

[Pickleable]
public partial class Basket
{
    private readonly Dictionary<string, int> _counts = [];

    public int this[string sku] { get => _counts[sku]; set => _counts[sku] = value; }

    [PickleGetState]
    private List<(string, int)> GetState() => [.. _counts.Select(pair => (pair.Key, pair.Value))];

    [PickleSetState]
    private void SetState(List<(string Sku, int Count)> state)
    {
        foreach (var (sku, count) in state)
        {
            _counts.Add(sku, count);
        }
    }
}

[Pickleable]
public sealed partial class Interned
{
    private static readonly Dictionary<string, Interned> Known = [];

    private Interned(string name) => Name = name;

    public string Name { get; }

    public static Interned Get(string name) => Known.TryGetValue(name, out Interned? known) ? known : Known[name] = new(name);

    [PickleGetState]
    private string GetState() => Name;

    [PickleSetState]
    private static Interned SetState(string state) => Get(state);
}

[Pickleable("shop.Money")]
public sealed partial class Money
{
    public required decimal Amount { get; init; }

    public required string Currency { get; init; }

    [PickleReduce]
    private PyObject Reduce() => new(new PyGlobal("shop", "make_money"), new PyTuple(Amount, Currency), PyConstruction.Call);

    [PickleFunction("shop.make_money")]
    private static Money Make(decimal amount, string currency = "EUR") => new() { Amount = amount, Currency = currency };
}

[Pickleable]
public partial class Stock : IPickleCallbacks
{
    public List<int> Counts { get; set; } = [];

    [PickleIgnore]
    public int Total { get; private set; }

    void IPickleCallbacks.OnUnpickled() => Total = Counts.Sum();
}

[Pickleable]
public partial class Draft : IPickleCallbacks
{
    private int _saves;

    public string Text { get; set; } = "";

    public int Saves { get; set; }

    public void OnPickling() => Saves = ++_saves;

    public void OnUnpickled() => _saves = Saves;
}

public abstract class Stateful
{
    protected Dictionary<string, string> Values { get; } = [];

    [PickleGetState]
    protected Dictionary<string, string> GetState() => Values;

    [PickleSetState]
    protected void SetState(Dictionary<string, string> state)
    {
        foreach (KeyValuePair<string, string> pair in state)
        {
            Values[pair.Key] = pair.Value;
        }
    }
}

[Pickleable]
public sealed partial class Session : Stateful
{
    public string User { get => Values["user"]; set => Values["user"] = value; }
}

[Pickleable]
public sealed partial class Profile : Stateful
{
    public string Color { get => Values["color"]; set => Values["color"] = value; }
}

[Pickleable]
public partial class Temperature
{
    [PickleConstructor]
    private Temperature(double kelvin) => Kelvin = kelvin;

    public double Kelvin { get; }

    public static Temperature FromCelsius(double celsius) => new(celsius + 273.15);

    [PickleFunction]
    private static Temperature Create(double kelvin) => new(kelvin);
}

[Pickleable(As = PickleAs.Dict)]
public sealed partial class WindowState
{
    public required int Width { get; init; }

    public required int Height { get; init; }
}

[Pickleable]
public sealed partial class Window
{
    private int _width = 800;
    private int _height = 600;

    public void Resize(int width, int height) => (_width, _height) = (width, height);

    [PickleGetState]
    private WindowState GetState() => new() { Width = _width, Height = _height };

    [PickleSetState]
    private void SetState(WindowState state) => (_width, _height) = (state.Width, state.Height);
}
