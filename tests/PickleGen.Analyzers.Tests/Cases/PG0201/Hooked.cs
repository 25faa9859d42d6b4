using PickleGen;

namespace Shop;

[Pickleable]
public partial class {|PG0201:Without|}
{
    public Without(int id) => Id = id;

    public int Id { get; private set; }

    [PickleGetState]
    private int GetState() => Id;

    [PickleSetState]
    private void SetState(int state) => Id = state;
}

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class Good
{
    public Good(int id) => Id = id;

    public int Id { get; private set; }

    [PickleGetState]
    private int GetState() => Id;

    [PickleSetState]
    private void SetState(int state) => Id = state;
}

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class {|PG0201:Made|}
{
    [PickleGetState]
    private int GetState() => 1;

    [PickleSetState]
    private static Made FromState(int state) => new();
}
