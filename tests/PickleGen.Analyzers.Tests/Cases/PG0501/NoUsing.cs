// fix: PickleGen.AddMigrations
namespace Shop
{
    [global::PickleGen.Pickleable(Version = 2)]
    public partial class {|PG0501:Order|}
    {
        public int Id { get; set; }
    }

    public class PyDict;

    public class PickleMigration;
}
