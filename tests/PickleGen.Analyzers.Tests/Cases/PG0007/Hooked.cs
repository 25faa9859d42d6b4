using PickleGen;

namespace Shop;

[Pickleable(As = PickleAs.Tuple)]
public partial class {|PG0007:Shape|}
{
    [PickleGetState]
    private int GetState() => 1;

    [PickleSetState]
    private void SetState(int state)
    {
    }
}

[Pickleable(As = PickleAs.Slots)]
public partial class {|PG0007:Reduced|}
{
    [PickleReduce]
    private PyObject Reduce() => new(new PyGlobal("shop", "Reduced"), PyTuple.Empty, PyConstruction.Call);

    [PickleFunction]
    private static Reduced Make() => new();
}

[Pickleable, PickleNewArgs(nameof(Id))]
public partial class {|PG0007:Arguments|}
{
    public int Id { get; set; }

    [PickleGetState]
    private int GetState() => Id;

    [PickleSetState]
    private void SetState(int state) => Id = state;
}

[Pickleable(As = PickleAs.Instance)]
public partial class Good
{
    [PickleGetState]
    private int GetState() => 1;

    [PickleSetState]
    private void SetState(int state)
    {
    }
}
