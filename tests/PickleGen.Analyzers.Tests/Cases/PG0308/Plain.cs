using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [PickleMember("_id")]
    public int Id { get; set; }

    [PickleMember("_Order__name")]
    public string Name { get; set; } = "";

    [PickleMember("___")]
    public int Line { get; set; }

    [PickleMember("__a__")]
    public int Reserved { get; set; }
}

// The names of fields that a base hides are as Python would have them.
public class Vehicle
{
    private int _count;

    public void Use() => _count++;
}

[Pickleable("shop.Truck", Members = PickleMembers.AllFields)]
public partial class Truck : Vehicle
{
    private int _count;

    public void Drive() => _count++;
}

[Pickleable(As = PickleAs.Dict)]
public partial class Options
{
    [PickleMember("__id")]
    public int Id { get; set; }
}

// Values without names, and a class that Python mangles nothing in.
[Pickleable("shop.Frozen", As = PickleAs.FrozenSlots)]
public partial record Frozen([property: PickleMember("__id")] int Id);

[Pickleable("shop.__")]
public partial record Underscores([property: PickleMember("__id")] int Id);
