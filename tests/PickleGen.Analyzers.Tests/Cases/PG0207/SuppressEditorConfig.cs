// .editorconfig: dotnet_diagnostic.PG0207.severity = none
using System.IO;
using PickleGen;

[Pickleable]
public partial class Report
{
    public int Id { get; set; }

    [PickleIgnore] public Stream {|PG0207:Output|} { get; set; } = null!;
}
