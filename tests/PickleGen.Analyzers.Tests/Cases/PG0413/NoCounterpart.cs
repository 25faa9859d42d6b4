using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [OnSerialized]
    private void {|PG0413:Saved|}(StreamingContext context) => Id++;
}
