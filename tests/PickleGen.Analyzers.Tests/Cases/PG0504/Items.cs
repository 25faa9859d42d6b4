using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Cart", As = PickleAs.ListSubclass)]
public partial class {|PG0504:Cart|} : List<int>;

[Pickleable("shop.Bag", As = PickleAs.SetSubclass)]
public partial class Bag : HashSet<int>;
