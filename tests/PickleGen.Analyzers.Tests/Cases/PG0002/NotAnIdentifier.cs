using PickleGen;

[Pickleable("shop.my-order")]
public partial class {|PG0002:Order|}
{
    public int Id { get; set; }
}

[Pickleable("1shop.Line")]
public partial class {|PG0002:Line|}
{
    public int Id { get; set; }
}

[Pickleable("shop..Price")]
public partial class {|PG0002:Price|}
{
    public int Id { get; set; }
}
