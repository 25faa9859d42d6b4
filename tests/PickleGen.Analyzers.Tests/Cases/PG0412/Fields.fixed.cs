// fix: PickleGen.IgnoreMember
using System;
using PickleGen;

[Pickleable(Members = PickleMembers.AllFields)]
public partial class Order : Entity
{
    private int _id;

    // Found again when it is needed.
    [PickleIgnore]
    [NonSerialized]
    private string? _text;

    [PickleIgnore]
    [field: NonSerialized]
    public int Reads { get; private set; }

    [PickleIgnore] [NonSerialized] public int X, Y;

    public override string ToString() => _text ??= $"order {_id++} {Reads++}";
}

[Pickleable]
public partial class Line
{
    [PickleIgnore] [NonSerialized] public decimal Total;
}

public abstract class Entity
{
    private int _key;

    public int Key() => _key++;
}
