// .editorconfig: dotnet_diagnostic.PG0415.severity = none
using System.Text.Json.Serialization;
using PickleGen;

[Pickleable]
public partial class Order
{
    [JsonIgnore]
    public int {|PG0415:Cached|} { get; set; }
}
