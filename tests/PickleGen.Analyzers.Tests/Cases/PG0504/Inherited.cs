using PickleGen;

// The base declares it, and is not pickled itself.
[Pickleable("shop.Order")]
public partial class {|PG0504:Order|} : Entity<string>;

public class Entity<T>
{
    public T Id { get; set; } = default!;
}
