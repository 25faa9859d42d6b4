using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Declaration", "PG0006")]
[{|PG0006:PickleableFor<Uri>(Surrogate = typeof(string))|}]
public partial class AppPickles : PickleContext;
