using PickleGen;

namespace Shop;

[Pickleable]
public partial class NoInterface
{
    public int Count { get; set; }

    public void {|PG0012:OnUnpickled|}() => Count++;
}

public class Base : IPickleCallbacks
{
    public int Count { get; set; }

    public void OnUnpickled() => Count++;
}

[Pickleable]
public partial class Hiding : Base
{
    public new void {|PG0012:OnUnpickled|}() => Count--;
}
