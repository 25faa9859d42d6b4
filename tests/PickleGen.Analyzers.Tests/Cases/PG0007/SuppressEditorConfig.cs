// .editorconfig: dotnet_diagnostic.PG0007.severity = none
using PickleGen;

[Pickleable(As = PickleAs.ListSubclass)]
public partial class {|PG0007:Basket|};
