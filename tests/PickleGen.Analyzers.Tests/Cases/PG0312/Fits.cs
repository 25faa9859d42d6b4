using System.Collections.Generic;
using PickleGen;

// These take attributes.
[Pickleable("types.SimpleNamespace")]
public partial class Settings
{
    public int Size { get; set; }
}

[Pickleable("argparse.Namespace")]
public partial class Arguments
{
    public bool Verbose { get; set; }
}

[Pickleable("collections.OrderedDict", As = PickleAs.DictSubclass)]
public partial class Ordered : Dictionary<string, int>;

// Calls, and what has nothing but arguments.
[Pickleable("fractions.Fraction", As = PickleAs.Reduce)]
public partial record Ratio(int Numerator, int Denominator);

[Pickleable("datetime.date")]
[PickleNewArgs(nameof(Year), nameof(Month), nameof(Day))]
public partial record Date(int Year, int Month, int Day);

[Pickleable("builtins.object")]
public partial class Token;

[Pickleable("shop.datetime")]
public partial class Other
{
    public int Id { get; set; }
}

[Pickleable("uuid.UUID")]
public partial class Own
{
    public int Id { get; set; }

    [PickleGetState]
    private Dictionary<string, int> GetState() => new() { ["int"] = Id };

    [PickleSetState]
    private void SetState(Dictionary<string, int> state) => Id = state["int"];
}
