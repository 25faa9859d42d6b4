using System;
using System.Collections.Generic;
using PickleGen;

[{|PG0101:PickleableFor<List<Type>>|}]
[PickleableFor<int>]
public partial class AppPickles : PickleContext;
