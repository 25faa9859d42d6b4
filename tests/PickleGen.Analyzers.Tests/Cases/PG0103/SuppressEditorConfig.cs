// .editorconfig: dotnet_diagnostic.PG0103.severity = none
using System.IO;
using PickleGen;

[Pickleable]
public partial class Order
{
    public Stream? {|PG0103:Source|} { get; set; }
}
