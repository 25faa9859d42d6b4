using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    [PickleExtensionData]
    public PyDict? {|PG0105:More|} { get; set; }

    [PickleGetState]
    private PyDict? GetState() => More;

    [PickleSetState]
    private void SetState(PyDict state) => More = state;
}
