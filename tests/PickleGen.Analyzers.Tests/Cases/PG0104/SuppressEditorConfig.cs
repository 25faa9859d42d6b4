// .editorconfig: dotnet_diagnostic.PG0104.severity = none
using System;
using PickleGen;

[Pickleable]
public partial class Order
{
    public Action? {|PG0104:Changed|} { get; set; }
}
