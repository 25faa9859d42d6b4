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
        public Models.Status Status { get; set; } = Models.Status.New; // paid?

        [PickleMember]
        private Models.Status _first = Models.Status.New, _second = Models.Status.New;

        public void Change() => (_first, _second) = (Status, _first);
    }
}
