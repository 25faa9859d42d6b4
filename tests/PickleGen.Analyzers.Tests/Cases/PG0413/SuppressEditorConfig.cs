// .editorconfig: dotnet_diagnostic.PG0413.severity = suggestion
using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [OnDeserialized]
    private void {|PG0413:Loaded|}(StreamingContext context) => Id++;
}
