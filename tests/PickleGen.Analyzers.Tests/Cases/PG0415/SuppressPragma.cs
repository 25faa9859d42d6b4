using System.Text.Json.Serialization;
using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0415
    [JsonIgnore]
    public int {|PG0415:Cached|} { get; set; }
#pragma warning restore PG0415
}
