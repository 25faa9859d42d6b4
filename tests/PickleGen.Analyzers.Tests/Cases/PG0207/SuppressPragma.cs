using System.IO;
using PickleGen;

[Pickleable]
public partial class Report
{
    public int Id { get; set; }

#pragma warning disable PG0207
    [PickleIgnore] public Stream {|PG0207:Output|} { get; set; } = null!;
#pragma warning restore PG0207
}
