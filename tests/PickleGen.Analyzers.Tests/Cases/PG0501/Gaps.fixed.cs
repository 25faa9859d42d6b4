// fix: PickleGen.AddMigrations
using PickleGen;

namespace Shop;

[Pickleable(Version = 5)]
public partial class Order
{
    public int Id { get; set; }

    [PickleMigration(1)]
    private static void MigrateFrom1(PyDict state)
    {
        // What is different in version 2: keys to add, to remove, to rename, to convert.
    }

    [PickleMigration(2)]
    private static void Two(PyDict state) => state.Clear();

    [PickleMigration(3)]
    private static void MigrateFrom3_(PyDict state)
    {
        // What is different in version 4: keys to add, to remove, to rename, to convert.
    }

    [PickleMigration(4)]
    private static void Four(PyDict state) => state.Clear();

    public int MigrateFrom3() => Id;
}
