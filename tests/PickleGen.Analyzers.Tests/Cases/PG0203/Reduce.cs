using PickleGen;

namespace Shop;

[Pickleable]
public partial class Static
{
    [PickleReduce]
    public static PyObject {|PG0203:Reduce|}() => new(new PyGlobal("shop", "Static"), PyTuple.Empty);
}

[Pickleable]
public partial class Result
{
    [PickleReduce]
    public string {|PG0203:Reduce|}() => "";
}

[Pickleable]
public partial class Parameters
{
    [PickleReduce]
    public PyObject {|PG0203:Reduce|}(string protocol) => new(new PyGlobal("shop", protocol), PyTuple.Empty);
}

[Pickleable]
public partial class Both
{
    [PickleReduce]
    public PyObject Reduce() => new(new PyGlobal("shop", "Both"), PyTuple.Empty);

    [PickleGetState]
    public int {|PG0203:GetState|}() => 1;
}

[Pickleable]
public partial class Told : IPickleCallbacks
{
    [PickleReduce]
    public PyObject {|PG0203:Reduce|}() => new(new PyGlobal("shop", "Told"), PyTuple.Empty);
}

[Pickleable]
public partial class Made
{
    [PickleReduce]
    public PyObject Reduce() => new(new PyGlobal("shop", "Made"), PyTuple.Empty);

    [PickleSetState]
    public static Made {|PG0203:FromState|}(int state) => new();
}
