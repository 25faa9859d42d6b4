using PickleGen;

[Pickleable("shop.Order")]
public partial class {|PG0502:Order|} : Entity<int>
{
}

public class Entity<T>
{
    public T Id { get; set; } = default!;
}
