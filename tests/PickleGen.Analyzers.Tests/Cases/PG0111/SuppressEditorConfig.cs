// .editorconfig: dotnet_diagnostic.PG0111.severity = none
using System;
using PickleGen;

[Pickleable]
public partial class Order
{
    public Lazy<decimal> {|PG0111:Total|} { get; set; } = new(() => 0);
}
