using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PickleGen;

[Pickleable]
public partial class Order
{
    [SuppressMessage("PickleGen.Usage", "PG0415")]
    [JsonIgnore]
    public int {|PG0415:Cached|} { get; set; }
}
