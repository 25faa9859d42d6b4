using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Usage", "PG0411")]
[Serializable]
public class {|PG0411:Order|}
{
    private int _id;

    public int Next() => ++_id;
}
