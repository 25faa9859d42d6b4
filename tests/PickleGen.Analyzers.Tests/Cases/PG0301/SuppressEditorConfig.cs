// .editorconfig: dotnet_diagnostic.PG0301.severity = warning
using PickleGen;

namespace Shop;

[Pickleable]
public partial class {|PG0301:Order|}
{
    public int Id { get; set; }
}
