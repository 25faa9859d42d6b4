// fix: PickleGen.AddConstructor
using PickleGen;

[Pickleable]
public partial class {|PG0201:Order|}
{
    public int Id { get; set; }

    internal Order(string key)
    {
        Id = key.Length;
    }
    // The end.
}
