// .editorconfig: dotnet_diagnostic.PG0120.severity = none
using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class Order
{
    public List<int> {|PG0120:Lines|} { get; } = [];
}
