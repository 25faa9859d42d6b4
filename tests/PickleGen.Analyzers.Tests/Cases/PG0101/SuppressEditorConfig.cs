// .editorconfig: dotnet_diagnostic.PG0101.severity = none
using System;
using PickleGen;

[Pickleable]
public partial class Order
{
    public IDisposable? {|PG0101:Kind|} { get; set; }
}
