// fix: PickleGen.AddPartial
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[PickleableFor<List<int>>]
internal sealed partial class AppPickles : PickleContext;
