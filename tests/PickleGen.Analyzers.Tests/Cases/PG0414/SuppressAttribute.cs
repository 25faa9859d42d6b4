using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order : ISerializable
{
    public int Id { get; set; }

    [SuppressMessage("PickleGen.Usage", "PG0414")]
    public void {|PG0414:GetObjectData|}(SerializationInfo info, StreamingContext context) => info.AddValue("id", Id);
}
