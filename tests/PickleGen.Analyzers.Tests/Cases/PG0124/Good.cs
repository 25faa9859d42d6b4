using System.Diagnostics.CodeAnalysis;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public required int Id { get; set; }

    [PickleIgnore]
    public int Number { get; set; }
}

[Pickleable]
public partial class Made
{
    [PickleIgnore]
    public required int Number { get; set; }

    [PickleConstructor]
    private static Made Make() => new() { Number = 1 };
}

[Pickleable]
public partial class Sets
{
    [SetsRequiredMembers]
    public Sets() => Number = 1;

    [PickleIgnore]
    public required int Number { get; set; }
}

[Pickleable]
public partial class Restored : IPickleCallbacks
{
    [PickleIgnore]
    public required int Number { get; set; }

    void IPickleCallbacks.OnUnpickled() => Number = 1;
}
