using PickleGen;

[Pickleable]
public partial class {|PG0201:Order|}
{
    [PickleConstructor]
    public Order()
    {
    }

    [PickleConstructor]
    public Order(int id) => Id = id;

    public int Id { get; set; }
}
