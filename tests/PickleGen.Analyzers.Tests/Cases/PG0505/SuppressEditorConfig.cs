// .editorconfig: dotnet_diagnostic.PG0505.severity = none
using PickleGen;

[Pickleable("shop.Order")]
public partial class {|PG0505:Order|}
{
    public int Id { get; set; }
}
