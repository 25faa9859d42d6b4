// fix: PickleGen.AddConstructor
using PickleGen;

[Pickleable]
public sealed partial record class {|PG0201:Order|}
{
    private Order(string key) => Id = key.Length;

    public int Id { get; init; }

    public static Order From(string key) => new(key);
}
