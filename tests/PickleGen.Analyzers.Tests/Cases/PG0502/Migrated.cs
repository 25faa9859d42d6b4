using PickleGen;

[Pickleable("shop.Order", Version = 2)]
public partial class Order
{
    public required long Number { get; set; }

    [PickleMigration(1)]
    private static void Renumber(PyDict state) => state["number"] = state["id"];
}
