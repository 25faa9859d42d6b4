// fix: PickleGen.ImplementCallbacks
using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order : IPickleCallbacks
{
    public int Id { get; set; }

    [OnDeserialized]
    private void Loaded(StreamingContext context) => Id++;

    [OnSerializing]
    private void Saving(StreamingContext context) => Id--;

    [OnDeserializing]
    private void Loading(StreamingContext context) => Id = 1;

    void IPickleCallbacks.OnPickling() => Saving(default);

    void IPickleCallbacks.OnUnpickled() => Loaded(default);
}

[Pickleable]
public partial record Line(int Count) : Entity, IDeserializationCallback, IPickleCallbacks // sold
{
    void IDeserializationCallback.OnDeserialization(object? sender) => Key++;

    void IPickleCallbacks.OnUnpickled()
    {
        Found(default);
        ((global::System.Runtime.Serialization.IDeserializationCallback)this).OnDeserialization(null);
    }
}

public record Entity
{
    public int Key { get; set; }

    [OnDeserialized]
    protected void Found(StreamingContext context) => Key++;
}
