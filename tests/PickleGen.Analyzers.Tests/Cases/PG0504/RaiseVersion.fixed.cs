using PickleGen;

// fix: PickleGen.RaiseVersion
[PickleGen.Pickleable("shop.Order", Version = 2)]
public partial class Order
{
    public string Id { get; set; } = "";

    [PickleMigration(1)]
    private static void MigrateFrom1(PyDict state)
    {
        // What is different in version 2: keys to add, to remove, to rename, to convert.
    }
}
