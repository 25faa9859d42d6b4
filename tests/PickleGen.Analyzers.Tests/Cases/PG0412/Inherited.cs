using System;
using PickleGen;

[Pickleable(Members = PickleMembers.AllFields)]
public partial class {|PG0412:Order|} : Entity
{
    public int Id { get; set; }
}

public abstract class Entity
{
    [NonSerialized]
    private int _key;

    public int Key() => _key++;
}
