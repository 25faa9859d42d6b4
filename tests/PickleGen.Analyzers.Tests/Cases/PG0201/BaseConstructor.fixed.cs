// fix: PickleGen.AddConstructor
using PickleGen;

namespace Shop
{
    [Pickleable]
    public partial class Order : Entity
    {
        private Order()
        {
        }

        // From a key.
        public Order(string key)
            : base(key)
        {
        }

        public Order(int key, int other)
            : base(null)
        {
        }
    }

    public class Entity(string? key = null)
    {
        public int Length => key?.Length ?? 0;
    }
}
