// fix: PickleGen.IgnoreMember
using System;
using PickleGen;

[Pickleable(Members = PickleMembers.AllFields)]
public partial class Order : Entity
{
    private int _id;

    // Found again when it is needed.
    [NonSerialized]
    private string? {|PG0412:_text|};

    [field: NonSerialized]
    public int {|PG0412:Reads|} { get; private set; }

    [NonSerialized] public int {|PG0412:X|}, {|PG0412:Y|};

    public override string ToString() => _text ??= $"order {_id++} {Reads++}";
}

[Pickleable]
public partial class Line
{
    [NonSerialized] public decimal {|PG0412:Total|};
}

public abstract class Entity
{
    private int _key;

    public int Key() => _key++;
}
