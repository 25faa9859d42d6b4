// fix: PickleGen.AddMigrations
using PickleGen;

namespace Shop;

[Pickleable(Version = 5)]
public partial class {|PG0501:Order|}
{
    public int Id { get; set; }

    [PickleMigration(2)]
    private static void Two(PyDict state) => state.Clear();

    [PickleMigration(4)]
    private static void Four(PyDict state) => state.Clear();

    public int MigrateFrom3() => Id;
}
