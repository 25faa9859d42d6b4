// fix: PickleGen.AddPartial
using PickleGen;

class {|PG0001:Models|}
{
    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }
    }
}
