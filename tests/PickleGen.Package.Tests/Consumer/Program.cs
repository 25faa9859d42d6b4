using PickleGen;
using Shop;

var order = new Order { Id = 7, Tags = ["new", "paid"], Lines = [new("pen", 2, 1.5)] };
var pickle = Pickle.Dumps(order);
var back = Pickle.Loads<Order>(pickle)!;
if (back.Id != 7 || back.Tags.Count != 2 || back.Lines.Single() != order.Lines[0])
    throw new InvalidOperationException("The order came back changed.");

Console.WriteLine(Convert.ToHexString(pickle));

namespace Shop
{
    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }
        public List<string> Tags { get; set; } = [];
        public List<Line> Lines { get; set; } = [];
    }

    [Pickleable]
    public partial record Line(string Name, int Count, double Price);
}
