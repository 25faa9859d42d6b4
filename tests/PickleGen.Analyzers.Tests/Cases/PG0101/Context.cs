using System;
using System.Collections.Generic;
using PickleGen;

[{|PG0101:PickleableFor<List<IDisposable>>|}]
[PickleableFor<int>]
public partial class AppPickles : PickleContext;
