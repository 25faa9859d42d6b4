// fix: PickleGen.MoveFromSerializable
using System;
using System.Runtime.Serialization;

[Serializable]
public class {|PG0411:Cache|} : Base, IDeserializationCallback
{
    private int _hits;

    public void OnDeserialization(object? sender) => _hits = 0;

    [OnSerializing]
    internal void Saving(StreamingContext context) => _hits++;

    [OnDeserialized]
    internal void Loaded(StreamingContext context) => _hits--;
}

[Serializable]
public class {|PG0411:Base|}
{
    private int _age;

    [OnDeserialized]
    protected void Age(StreamingContext context) => _age++;
}
