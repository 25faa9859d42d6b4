// .editorconfig: dotnet_diagnostic.PG0113.severity = none
using System;
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    public IServiceProvider? {|PG0113:Services|} { get; set; }
}
