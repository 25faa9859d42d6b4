// .editorconfig: dotnet_diagnostic.PG0414.severity = none
using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order : ISerializable
{
    public int Id { get; set; }

    public void {|PG0414:GetObjectData|}(SerializationInfo info, StreamingContext context) => info.AddValue("id", Id);
}
