using PickleGen;

[Pickleable("shop.Place", As = PickleAs.NamedTuple)]
public partial record {|PG0511:Place|}(double Y, double X);
