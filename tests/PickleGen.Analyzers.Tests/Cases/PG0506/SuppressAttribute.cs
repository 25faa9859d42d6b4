using System.Diagnostics.CodeAnalysis;
using PickleGen;

[assembly: SuppressMessage("PickleGen.Versions", "PG0506")]

[Pickleable("shop.Order")]
public partial class Order;
