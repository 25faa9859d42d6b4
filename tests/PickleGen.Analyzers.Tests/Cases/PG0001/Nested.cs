// fix: PickleGen.AddPartial
using PickleGen;

namespace Shop;

public static class {|PG0001:Models|}
{
    public struct {|PG0001:Inner|}
    {
        [Pickleable]
        public class {|PG0001:Order|}
        {
            public int Id { get; set; }
        }
    }
}
