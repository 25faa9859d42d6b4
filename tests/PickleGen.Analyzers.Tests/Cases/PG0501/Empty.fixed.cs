// fix: PickleGen.AddMigrations
using PickleGen;

[Pickleable(Version = 3)]
public partial record struct Order
{
    [PickleMigration(1)]
    private static void MigrateFrom1(PyDict state)
    {
        // What is different in version 2: keys to add, to remove, to rename, to convert.
    }

    [PickleMigration(2)]
    private static void MigrateFrom2(PyDict state)
    {
        // What is different in version 3: keys to add, to remove, to rename, to convert.
    }
}
