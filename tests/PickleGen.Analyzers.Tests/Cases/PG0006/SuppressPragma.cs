using System;
using PickleGen;

#pragma warning disable PG0006
[{|PG0006:PickleableFor<Uri>(Surrogate = typeof(string))|}]
#pragma warning restore PG0006
public partial class AppPickles : PickleContext;
