using System;
using PickleGen;

namespace Shop;

[Pickleable(Members = PickleMembers.AllFields)]
public partial class Order
{
    private readonly Action? {|PG0104:_action|} = null;

    public event EventHandler? {|PG0104:Changed|};

    [PickleIgnore]
    public event EventHandler? Quiet;

    [field: PickleIgnore]
    public event EventHandler? Silent;

    public event EventHandler Computed
    {
        add { }
        remove { }
    }

    public void Raise()
    {
        _action?.Invoke();
        Changed?.Invoke(this, EventArgs.Empty);
        Quiet?.Invoke(this, EventArgs.Empty);
        Silent?.Invoke(this, EventArgs.Empty);
    }
}
