using PickleGen;

[Pickleable("shop.Order")]
public partial record {|PG0502:Order|}(int Id, decimal Price);
