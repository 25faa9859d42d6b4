using System.Diagnostics.CodeAnalysis;
using PickleGen;

namespace Calendar;

[Pickleable]
[SuppressMessage("PickleGen.Mapping", "PG0313")]
public partial class {|PG0313:Event|}
{
    public int Id { get; set; }
}
