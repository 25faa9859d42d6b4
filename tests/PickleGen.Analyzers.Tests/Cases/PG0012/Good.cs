using PickleGen;

namespace Shop;

[Pickleable]
public partial class Stock : IPickleCallbacks
{
    public int Count { get; set; }

    public void OnPickling() => OnPickling(1);

    void IPickleCallbacks.OnUnpickled() => OnUnpickled();

    // Called by the one that is called.
    protected virtual void OnUnpickled()
    {
    }

    private void OnPickling(int by) => Count += by;
}

[Pickleable]
public partial class Store : Stock
{
    protected override void OnUnpickled() => Count++;
}

public class Base : IPickleCallbacks
{
    public int Count { get; set; }

    public void OnUnpickled() => Count++;
}

[Pickleable]
public partial class Again : Base, IPickleCallbacks
{
    public new void OnUnpickled() => Count--;
}

[Pickleable]
public partial struct Point : IPickleCallbacks
{
    public int X { get; set; }

    public void OnUnpickled() => X++;
}

// Neither pickled nor one of ours.
public class Stranger
{
    public void OnPickling()
    {
    }
}
