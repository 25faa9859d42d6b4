using PickleGen;

[Pickleable]
#pragma warning disable PG0201
public partial class {|PG0201:Order|}
#pragma warning restore PG0201
{
    internal Order(string key) => Id = key.Length;

    public int Id { get; set; }
}
