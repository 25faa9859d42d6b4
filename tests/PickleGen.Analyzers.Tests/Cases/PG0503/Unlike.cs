using PickleGen;

// Of another type, and two that could be it: nobody knows.
[Pickleable("shop.Order")]
public partial class {|PG0502:Order|}
{
    public int Id { get; set; }

    public string Price2 { get; set; } = "";
}

[Pickleable("shop.Item")]
public partial class {|PG0502:Item|}
{
    public int A { get; set; }

    public int B { get; set; }
}
