// .editorconfig: dotnet_diagnostic.PG0119.severity = none
using PickleGen;

[Pickleable]
public partial class Order
{
    public System.Collections.ArrayList {|PG0119:Lines|} { get; set; } = [];
}
