// fix: PickleGen.AddPartial
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[PickleableFor<List<int>>]
internal sealed class {|PG0001:AppPickles|} : PickleContext;
