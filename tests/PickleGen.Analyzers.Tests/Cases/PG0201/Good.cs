using PickleGen;

namespace Shop;

[Pickleable]
public partial class Plain
{
    public int Id { get; set; }
}

[Pickleable]
public partial class Private
{
    private Private()
    {
    }

    public Private(string key) => Id = key.Length;

    public int Id { get; set; }
}

[Pickleable]
public partial class Matching(int id)
{
    public int Id { get; } = id;
}

[Pickleable]
public partial class Marked
{
    public Marked(string key) => Id = key.Length;

    [PickleConstructor]
    private Marked(int id) => Id = id;

    public int Id { get; set; }
}

[Pickleable]
public partial struct Value
{
    public Value(string key) => Id = key.Length;

    public int Id { get; set; }
}
