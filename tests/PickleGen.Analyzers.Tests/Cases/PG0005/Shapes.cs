using System;
using PickleGen;

namespace Shop;

[PickleableFor<int>]
public partial class {|PG0005:NotDerived|};

[PickleableFor<int>]
public partial class {|PG0005:Generic|}<T> : PickleContext;

[PickleableFor<int>]
public abstract partial class {|PG0005:Abstract|} : PickleContext;
