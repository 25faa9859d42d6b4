// fix: PickleGen.InitializeEnum
using PickleGen;

namespace Shop.Models
{
    [Pickleable("shop.Status")]
    public enum Status
    {
        New = 1,
        Paid = 2,
    }
}

namespace Shop
{
    [Pickleable("shop.Order")]
    public partial class Order
    {
        /// <summary>Paid or not.</summary>
        public Models.Status {|PG0310:Status|} { get; set; } // paid?

        [PickleMember]
        private Models.Status {|PG0310:_first|}, {|PG0310:_second|};

        public void Change() => (_first, _second) = (Status, _first);
    }
}
