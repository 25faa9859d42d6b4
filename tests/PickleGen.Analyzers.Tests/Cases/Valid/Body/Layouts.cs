using System;
using System.Collections.Generic;
using PickleGen;

[assembly: PickleDefaults(Module = "layouts")]

namespace Layouts;

[Pickleable(As = PickleAs.NamedTuple)]
public readonly partial record struct Position(double Latitude, double Longitude);

[Pickleable(As = PickleAs.Tuple)]
public readonly partial record struct Cell(int Row, int Column);

[Pickleable(As = PickleAs.List)]
public sealed partial record Triple(double First, double Second, double Third);

[Pickleable(As = PickleAs.Dict)]
public sealed partial class Settings
{
    public required string Name { get; set; }

    public bool Verbose { get; set; }

    public int Retries { get; set; } = 3;
}

[Pickleable(As = PickleAs.Dict)]
public sealed partial record Message(string Kind, Settings? Settings);

[Pickleable(As = PickleAs.Slots)]
public partial class Slotted
{
    public int X { get; set; }

    public int Y { get; set; }
}

[Pickleable(As = PickleAs.FrozenSlots)]
public sealed partial record Frozen(int Id, string Name);

[Pickleable(As = PickleAs.Reduce)]
public sealed partial record Called(string Text, int Base = 10);

[Pickleable(As = PickleAs.ListSubclass)]
public partial class Tour : List<Position>
{
    public string Guide { get; set; } = "";
}

[Pickleable(As = PickleAs.DictSubclass)]
public partial class Registry : Dictionary<string, int>
{
    public string? Owner { get; set; }
}

[Pickleable(As = PickleAs.SetSubclass)]
public partial class TagSet : HashSet<string>
{
    public DateOnly Since { get; set; }
}

[Pickleable]
[PickleNewArgs(nameof(Currency), nameof(Amount))]
public sealed partial class Money
{
    public required string Currency { get; init; }

    public required decimal Amount { get; init; }

    public string? Note { get; set; }
}

[Pickleable(As = PickleAs.NamedTuple)]
public sealed partial record Version(int Major, int Minor = 0, int Patch = 0);

[Pickleable(As = PickleAs.Tuple)]
public sealed partial class Edge
{
    public Edge(string from, string to, double weight) => (From, To, Weight) = (from, to, weight);

    public string From { get; }

    public string To { get; }

    public double Weight { get; }
}

[Pickleable(As = PickleAs.Slots)]
public sealed partial record Particle(double Mass, Position Position, Cell Cell);

[Pickleable(As = PickleAs.Dict)]
public partial class Response<T>
{
    public int Status { get; set; }

    public T? Body { get; set; }
}

[Pickleable(As = PickleAs.NamedTuple)]
public readonly partial record struct Score<T>(T Item, double Value);

[Pickleable]
public partial class Everything
{
    public Position Position { get; set; }
    public Cell? Cell { get; set; }
    public Triple? Triple { get; set; }
    public List<Message> Messages { get; set; } = [];
    public Tour? Tour { get; set; }
    public Registry? Registry { get; set; }
    public TagSet? Tags { get; set; }
    public Dictionary<string, Money> Prices { get; set; } = [];
    public Response<Settings>? Response { get; set; }
    public Score<string>[] Scores { get; set; } = [];
}

[PickleableFor<Response<List<Edge>>>]
[PickleableFor<Dictionary<Cell, Position>>]
[PickleableFor<Score<int>[]>]
public partial class LayoutPickles : PickleContext;
