// .editorconfig: dotnet_diagnostic.PG0102.severity = none
using System.Threading;
using PickleGen;

[Pickleable]
public partial class Order
{
    public Lock {|PG0102:Gate|} = new();
}
