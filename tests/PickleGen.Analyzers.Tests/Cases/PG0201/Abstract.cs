using PickleGen;

[Pickleable]
public abstract partial class {|PG0201:Shape|}
{
    public int Id { get; set; }
}
