using PickleGen;

[assembly: PickleDefaults(Module = "shop")]

namespace Shop.Orders
{
    [Pickleable]
    public partial class Line;
}

namespace Shop.Invoices
{
    [Pickleable]
    public partial class {|PG0009:Line|};
}
