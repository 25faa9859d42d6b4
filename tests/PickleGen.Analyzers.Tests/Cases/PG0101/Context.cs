using System;
using System.Collections.Generic;
using PickleGen;

[PickleableFor<List<Type>>]
[PickleableFor<int>]
public partial class {|PG0101:AppPickles|} : PickleContext;
