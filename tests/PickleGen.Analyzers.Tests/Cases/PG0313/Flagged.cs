using PickleGen;

namespace Calendar
{
    [Pickleable]
    public partial class {|PG0313:Event|}
    {
        public int Id { get; set; }
    }

    [Pickleable]
    public enum {|PG0313:Kind|}
    {
        Meeting,
    }
}

namespace Json.Models
{
    [Pickleable(As = PickleAs.NamedTuple)]
    public partial record {|PG0313:Token|}(int Start, int End);
}
