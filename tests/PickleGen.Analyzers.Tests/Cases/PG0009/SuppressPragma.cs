using PickleGen;

[Pickleable("shop.Order")]
public partial class Order;

[Pickleable("shop.Order")]
#pragma warning disable PG0009
public partial class {|PG0009:Again|};
#pragma warning restore PG0009
