using System;
using PickleGen;

#pragma warning disable PG0411
[Serializable]
public class {|PG0411:Order|}
{
    private int _id;

    public int Next() => ++_id;
}
#pragma warning restore PG0411
