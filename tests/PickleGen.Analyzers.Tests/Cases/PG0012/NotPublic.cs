// fix: PickleGen.MakeCallback
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Stock : IPickleCallbacks
{
    public int Count { get; set; }

    /// <summary>Before.</summary>
    private void {|PG0012:OnPickling|}() => Count++;

    // After.
    void {|PG0012:OnUnpickled|}() => Count--;
}

[Pickleable]
public partial struct Point : IPickleCallbacks
{
    public int X { get; set; }

    internal readonly void {|PG0012:OnUnpickled|}()
    {
    }
}
