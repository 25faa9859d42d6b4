using PickleGen;

namespace Shop;

public class Base
{
    [PickleReduce]
    protected PyObject Reduce() => new(new PyGlobal("shop", "Base"), new PyTuple());
}

[Pickleable]
public partial class Derived : Base
{
    public string {|PG0209:Name|} { get; set; } = "";

    [PickleFunction]
    private static Derived Make() => new();
}
