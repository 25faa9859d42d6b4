// fix: PickleGen.AddMigrations
namespace Shop
{
    [global::PickleGen.Pickleable(Version = 2)]
    public partial class Order
    {
        public int Id { get; set; }

        [global::PickleGen.PickleMigration(1)]
        private static void MigrateFrom1(global::PickleGen.PyDict state)
        {
            // What is different in version 2: keys to add, to remove, to rename, to convert.
        }
    }

    public class PyDict;

    public class PickleMigration;
}
