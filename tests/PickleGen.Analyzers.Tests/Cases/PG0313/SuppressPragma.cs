using PickleGen;

namespace Calendar;

[Pickleable]
#pragma warning disable PG0313
public partial class {|PG0313:Event|}
#pragma warning restore PG0313
{
    public int Id { get; set; }
}
