// .editorconfig: dotnet_diagnostic.PG0307.severity = none
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Items", As = PickleAs.ListSubclass)]
public partial class Items : List<string>
{
    public int {|PG0307:Index|} { get; set; }
}
