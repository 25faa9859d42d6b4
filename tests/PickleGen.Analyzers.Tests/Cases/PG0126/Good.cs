using PickleGen;

namespace Shop;

public class Base
{
    [PickleMember("base_name")]
    public string Name { get; set; } = "";

    [PickleIgnore]
    public int Number { get; set; }

    public object? Value { get; set; }

    public virtual int Size { get; set; }

    public int Computed => Number;

    public static int Count { get; set; }

    private int _hits;

    public int Hit() => _hits++;
}

[Pickleable]
public partial class Derived : Base
{
    [PickleMember]
    private int _hits;

    public new string Name { get; set; } = "";

    public new int Number { get; set; }

    // The same value, seen as a string.
    public new string? Value { get => base.Value as string; set => base.Value = value; }

    public override int Size { get; set; }

    public new int Computed { get; set; }

    public new int Count { get; set; }

    public int HitMore() => _hits++;
}

[Pickleable(Members = PickleMembers.AllFields)]
public partial class Fields : Base
{
    public new object? Value { get; set; }
}
