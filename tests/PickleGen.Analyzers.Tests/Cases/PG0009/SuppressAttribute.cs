using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order;

[SuppressMessage("PickleGen.Declaration", "PG0009")]
[Pickleable("shop.Order")]
public partial class {|PG0009:Again|};
