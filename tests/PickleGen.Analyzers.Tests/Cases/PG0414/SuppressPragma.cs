using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order : ISerializable
{
    public int Id { get; set; }

#pragma warning disable PG0414
    public void {|PG0414:GetObjectData|}(SerializationInfo info, StreamingContext context) => info.AddValue("id", Id);
#pragma warning restore PG0414
}
