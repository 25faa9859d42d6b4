using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Numerics;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
    public long? Number { get; set; }
    public string? Note { get; set; }
    public double[] Prices { get; set; } = [];
    public List<string?> Tags { get; set; } = [];
    public Dictionary<string, List<Line>> Lines { get; set; } = [];
    public HashSet<Guid> Keys { get; set; } = [];
    public (int X, string Name) Pair { get; set; }
    public DateTimeOffset At { get; set; }
    public BigInteger Big { get; set; }
    public byte[] Data { get; set; } = [];
    public ImmutableArray<int> Fixed { get; set; } = [];
    public DayOfWeek Day { get; set; }
    public Size? Size { get; set; }
    public object? Anything { get; set; }
    public IReadOnlyList<Order> Children { get; set; } = [];
    public Line? Line;
}

[Pickleable]
public partial record Line(int Number, Uri? Link);

public enum Size
{
    Small,
}
