using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Versions", "PG0511")]
[Pickleable("shop.Place", As = PickleAs.NamedTuple)]
public partial record {|PG0511:Place|}(double Y, double X);
