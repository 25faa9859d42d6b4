// fix: PickleGen.NameClass
using PickleGen;

namespace Shop.Models;

/// <summary>An order.</summary>
[Pickleable] // what is bought
public partial class {|PG0301:Order|}
{
    public int Id { get; set; }

    [Pickleable(Version = 1), System.Obsolete]
    public partial class {|PG0301:Line|}
    {
        public int Count { get; set; }
    }
}

[global::PickleGen.PickleableAttribute()]
internal enum {|PG0301:@Status|}
{
    New,
}
