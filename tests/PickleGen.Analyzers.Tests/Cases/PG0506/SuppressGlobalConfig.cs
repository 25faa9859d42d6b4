// .globalconfig: dotnet_diagnostic.PG0506.severity = none
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order;
