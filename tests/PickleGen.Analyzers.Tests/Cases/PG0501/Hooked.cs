using PickleGen;

namespace Shop;

[Pickleable(Version = 2)]
public partial class {|PG0501:Versioned|}
{
    [PickleMigration(1)]
    private static void {|PG0501:From1|}(PyDict state) => state.Clear();

    [PickleGetState]
    private int GetState() => 1;

    [PickleSetState]
    private void SetState(int state)
    {
    }
}

[Pickleable]
public partial class Reduced
{
    [PickleMigration(1)]
    private static void {|PG0501:From1|}(PyDict state) => state.Clear();

    [PickleReduce]
    private object Reduce() => new PyGlobal("shop", "reduced");
}

// The base has states of its own.
[Pickleable(Version = 2)]
public partial class Base
{
    public int Id { get; set; }

    [PickleExtensionData]
    public PyDict? More { get; set; }

    [PickleMigration(1)]
    private static void From1(PyDict state) => state.Clear();
}

[Pickleable]
public partial class Derived : Base
{
    [PickleGetState]
    private int GetState() => Id;

    [PickleSetState]
    private void SetState(int state) => Id = state;
}

[Pickleable(Version = 1)]
public enum {|PG0501:Color|}
{
    Red,
}
