using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class {|PG0301:InNoNamespace|}
{
    public int Id { get; set; }
}

namespace Shop.Models
{
    [Pickleable(Version = 1)]
    public sealed partial class {|PG0301:Order|}
    {
        public int Id { get; set; }
    }

    [Pickleable]
    public partial record struct {|PG0301:Point|}(int X, int Y);

    [Pickleable(As = PickleAs.NamedTuple)]
    public partial record {|PG0301:Pair|}(int X, int Y);

    [Pickleable]
    public enum {|PG0301:Status|}
    {
        New,
    }

    public static partial class Outer
    {
        [Pickleable]
        public partial class {|PG0301:Inner|}<T>
        {
            public List<T> Items { get; set; } = [];
        }
    }
}
