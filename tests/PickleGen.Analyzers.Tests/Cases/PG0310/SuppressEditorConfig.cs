// .editorconfig: dotnet_diagnostic.PG0310.severity = warning
using PickleGen;

[Pickleable("shop.Status")]
public enum Status
{
    New = 1,
}

[Pickleable("shop.Order")]
public partial class Order
{
    public Status {|PG0310:Status|} { get; set; }
}
