using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable("datetime.datetime")]
[SuppressMessage("PickleGen.Mapping", "PG0312")]
public partial class {|PG0312:Moment|}
{
    public int Year { get; set; }
}
