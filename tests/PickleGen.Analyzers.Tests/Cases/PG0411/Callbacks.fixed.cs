// fix: PickleGen.MoveFromSerializable
using System;
using System.Runtime.Serialization;
using PickleGen;

[Pickleable(Members = PickleMembers.AllFields)]
public partial class Cache : Base, IDeserializationCallback, IPickleCallbacks
{
    private int _hits;

    public void OnDeserialization(object? sender) => _hits = 0;

    [OnSerializing]
    internal void Saving(StreamingContext context) => _hits++;

    [OnDeserialized]
    internal void Loaded(StreamingContext context) => _hits--;

    void IPickleCallbacks.OnPickling() => Saving(default);

    void IPickleCallbacks.OnUnpickled()
    {
        Age(default);
        Loaded(default);
        OnDeserialization(null);
    }
}

[Pickleable(Members = PickleMembers.AllFields)]
public partial class Base : IPickleCallbacks
{
    private int _age;

    [OnDeserialized]
    protected void Age(StreamingContext context) => _age++;

    void IPickleCallbacks.OnUnpickled() => Age(default);
}
