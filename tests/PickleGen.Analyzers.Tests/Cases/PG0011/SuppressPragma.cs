using PickleGen;

[Pickleable]
public partial class Order;

#pragma warning disable PG0011
public class {|PG0011:GiftOrder|} : Order;
#pragma warning restore PG0011
