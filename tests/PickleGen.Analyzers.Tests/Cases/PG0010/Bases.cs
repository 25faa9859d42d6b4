using PickleGen;

namespace Shop;

// Looked for on the type alone, so useless on a base.
public class Entity
{
    [{|PG0010:PickleConstructor|}]
    protected Entity()
    {
    }

    [PickleMember]
    private int _id;

    public int Next() => _id++;
}

[Pickleable]
public partial class Order : Entity
{
    public int Number { get; set; }
}

[Pickleable]
[PickleDerived<Numbered>]
public partial interface INumbered
{
    [{|PG0010:PickleIgnore|}]
    int Number { get; set; }
}

[Pickleable]
public partial class Numbered : INumbered
{
    public int Number { get; set; }
}
