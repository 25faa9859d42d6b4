using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [SuppressMessage("PickleGen.Usage", "PG0413")]
    [OnDeserialized]
    private void {|PG0413:Loaded|}(StreamingContext context) => Id++;
}
