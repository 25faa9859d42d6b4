using PickleGen;

[Pickleable("shop.Order")]
public partial class Order;
