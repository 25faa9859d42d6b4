// .editorconfig: dotnet_diagnostic.PG0009.severity = none
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order;

[Pickleable("shop.Order")]
public partial class {|PG0009:Again|};
