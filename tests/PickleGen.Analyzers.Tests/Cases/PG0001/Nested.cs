// fix: PickleGen.AddPartial
using PickleGen;

namespace Shop;

public static class Models
{
    public struct Inner
    {
        [Pickleable]
        public class {|PG0001:Order|}
        {
            public int Id { get; set; }
        }
    }
}
