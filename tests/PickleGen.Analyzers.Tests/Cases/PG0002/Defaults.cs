using PickleGen;

[assembly: PickleDefaults(Module = "not a module")]

[Pickleable]
public partial class {|PG0002:Order|}
{
    public int Id { get; set; }
}

[Pickleable("shop.Line")]
public partial class Line
{
    public int Id { get; set; }
}
