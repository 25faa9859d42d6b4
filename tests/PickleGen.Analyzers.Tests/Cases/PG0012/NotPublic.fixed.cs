// fix: PickleGen.MakeCallback
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Stock : IPickleCallbacks
{
    public int Count { get; set; }

    /// <summary>Before.</summary>
    public void OnPickling() => Count++;

    // After.
    public void OnUnpickled() => Count--;
}

[Pickleable]
public partial struct Point : IPickleCallbacks
{
    public int X { get; set; }

    public readonly void OnUnpickled()
    {
    }
}
