using System.Diagnostics.CodeAnalysis;
using System.IO;
using PickleGen;

[SuppressMessage("PickleGen.Construction", "PG0207")]
[Pickleable]
public partial class Report
{
    public int Id { get; set; }

    [PickleIgnore] public Stream {|PG0207:Output|} { get; set; } = null!;
}
