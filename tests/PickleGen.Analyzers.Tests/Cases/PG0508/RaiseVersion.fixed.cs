// fix: PickleGen.RaiseVersion
using PickleGen;

[Pickleable(Version = 2)]
public partial class Order
{
    public required int Id { get; set; }

    [PickleMigration(1)]
    private static void MigrateFrom1(PyDict state)
    {
        // What is different in version 2: keys to add, to remove, to rename, to convert.
    }
}
