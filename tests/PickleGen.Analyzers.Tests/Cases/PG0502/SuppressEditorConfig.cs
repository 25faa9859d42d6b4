// .editorconfig: dotnet_diagnostic.PG0502.severity = none
using PickleGen;

[Pickleable("shop.Order")]
public partial class {|PG0502:Order|}
{
    public int Id { get; set; }
}
