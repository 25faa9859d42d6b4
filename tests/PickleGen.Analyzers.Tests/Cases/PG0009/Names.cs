using PickleGen;

namespace Shop;

[Pickleable("shop.Order")]
public partial class Order;

[Pickleable("shop.Order")]
public partial class {|PG0009:OrderV2|};

[Pickleable]
public partial class Page;

[Pickleable]
public partial class {|PG0009:Page|}<T>;

[Pickleable("shop.Color")]
public enum Color;

[Pickleable("shop.Color")]
public partial record struct {|PG0009:Paint|};

[Pickleable]
[{|PG0009:PickleAlias("shop.Order")|}]
public partial class Purchase;

[Pickleable]
[PickleAlias("shop.Former")]
public partial class First;

[Pickleable]
[{|PG0009:PickleAlias("shop.Former")|}]
[PickleAlias("shop.Earlier")]
public partial class Second;
