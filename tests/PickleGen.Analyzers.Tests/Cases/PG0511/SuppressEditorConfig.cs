// .editorconfig: dotnet_diagnostic.PG0511.severity = none
using PickleGen;

[Pickleable("shop.Place", As = PickleAs.NamedTuple)]
public partial record {|PG0511:Place|}(double Y, double X);
