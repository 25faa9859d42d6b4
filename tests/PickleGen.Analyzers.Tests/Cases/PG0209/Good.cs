using PickleGen;

namespace Shop;

public class Base
{
    private int _id;

    [PickleGetState]
    protected virtual PyDict Get() => new() { ["id"] = _id };

    [PickleSetState]
    protected virtual void Set(PyDict state) => _id = (int)(long)state["id"]!;
}

[Pickleable]
public partial class Nothing : Base
{
    private int _hits;

    public int Computed => _hits++;
}

[Pickleable]
public partial class Overrides : Base
{
    public string Name { get; set; } = "";

    protected override PyDict Get()
    {
        PyDict state = base.Get();
        state["name"] = Name;
        return state;
    }
}

[Pickleable]
public partial class Own : Base
{
    public string Name { get; set; } = "";

    [PickleGetState]
    private string GetName() => Name;

    [PickleSetState]
    private void SetName(string state) => Name = state;
}

[Pickleable]
public partial class Members
{
    public string Name { get; set; } = "";
}

[Pickleable]
public partial class MoreMembers : Members
{
    public string More { get; set; } = "";
}
