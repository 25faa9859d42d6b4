// .editorconfig: dotnet_diagnostic.PG0412.severity = none
using System;
using PickleGen;

[Pickleable]
public partial class Order
{
    [NonSerialized]
    public int {|PG0412:Cached|};
}
