// fix: PickleGen.AddPartial
using PickleGen;

partial class Models
{
    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }
    }
}
