// fix: PickleGen.RaiseVersion
using PickleGen;

// The order.
[Pickleable("shop.Order", Version = 2)] // as in the shop
public partial class Order
{
    public int Id { get; set; }

    [PickleMigration(1)]
    private static void MigrateFrom1(PyDict state)
    {
        // What is different in version 2: keys to add, to remove, to rename, to convert.
    }
}
