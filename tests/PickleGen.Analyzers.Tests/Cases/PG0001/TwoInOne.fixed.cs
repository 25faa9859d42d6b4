// fix: PickleGen.AddPartial
using PickleGen;

public partial class Models
{
    [Pickleable]
    public partial class Order;

    [Pickleable]
    public partial class Line;
}
