// fix: PickleGen.AddPartial
using PickleGen;

namespace Shop;

public static partial class Models
{
    public partial struct Inner
    {
        [Pickleable]
        public partial class Order
        {
            public int Id { get; set; }
        }
    }
}
