// fix: PickleGen.RaiseVersion
using PickleGen;

[Pickleable(Version = 2, As = PickleAs.Instance)]
public partial class {|PG0502:Order|}
{
    public int Id { get; set; }

    [PickleMigration(1)]
    private static void First(PyDict state)
    {
    }
}
