// .editorconfig: dotnet_diagnostic.PG0302.severity = none
using System;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public DateTime Created { get; set; } = {|PG0302:DateTime.Now|};
}
