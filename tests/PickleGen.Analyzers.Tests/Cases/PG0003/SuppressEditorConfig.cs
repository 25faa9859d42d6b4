// .editorconfig: dotnet_diagnostic.PG0003.severity = suggestion
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id;
    public int {|PG0003:ID|};
}
