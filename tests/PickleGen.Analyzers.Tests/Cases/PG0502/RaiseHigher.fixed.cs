// fix: PickleGen.RaiseVersion
using PickleGen;

[Pickleable(Version = 3, As = PickleAs.Instance)]
public partial class Order
{
    public int Id { get; set; }

    [PickleMigration(1)]
    private static void First(PyDict state)
    {
    }

    [PickleMigration(2)]
    private static void MigrateFrom2(PyDict state)
    {
        // What is different in version 3: keys to add, to remove, to rename, to convert.
    }
}
