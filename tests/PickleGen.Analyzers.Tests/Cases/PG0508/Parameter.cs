using PickleGen;

[Pickleable("shop.Order")]
public partial record Order(int Id, string {|PG0508:Customer|}, int Count = 1);

[Pickleable("shop.Place", As = PickleAs.NamedTuple)]
public partial record Place(double X, double {|PG0508:Y|}, double Z = 0);
