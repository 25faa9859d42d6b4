using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Order;

[SuppressMessage("PickleGen.Declaration", "PG0011")]
public class {|PG0011:GiftOrder|} : Order;
