// fix: PickleGen.ImplementCallbacks
using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [OnDeserialized]
    private void {|PG0413:Loaded|}(StreamingContext context) => Id++;

    [OnSerializing]
    private void {|PG0413:Saving|}(StreamingContext context) => Id--;

    [OnDeserializing]
    private void {|PG0413:Loading|}(StreamingContext context) => Id = 1;
}

[Pickleable]
public partial record {|PG0413:Line|}(int Count) : Entity, IDeserializationCallback // sold
{
    void IDeserializationCallback.{|PG0413:OnDeserialization|}(object? sender) => Key++;
}

public record Entity
{
    public int Key { get; set; }

    [OnDeserialized]
    protected void Found(StreamingContext context) => Key++;
}
