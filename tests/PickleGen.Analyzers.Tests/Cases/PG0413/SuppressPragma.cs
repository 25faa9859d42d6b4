using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

#pragma warning disable PG0413
    [OnDeserialized]
    private void {|PG0413:Loaded|}(StreamingContext context) => Id++;
#pragma warning restore PG0413
}
