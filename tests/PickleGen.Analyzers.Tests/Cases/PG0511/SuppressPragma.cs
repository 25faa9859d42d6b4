using PickleGen;

#pragma warning disable PG0511
[Pickleable("shop.Place", As = PickleAs.NamedTuple)]
public partial record {|PG0511:Place|}(double Y, double X);
#pragma warning restore PG0511
