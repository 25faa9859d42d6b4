using System.Threading.Tasks;
using PickleGen;

[Pickleable(Version = -1)]
public partial class {|PG0501:Negative|}
{
}

[Pickleable]
public partial class NoVersion
{
    [PickleMigration(1)]
    private static void {|PG0501:From1|}(PyDict state) => state.Clear();
}

[Pickleable(Version = 2)]
public partial class Beyond
{
    [PickleMigration(0)]
    private static void {|PG0501:From0|}(PyDict state) => state.Clear();

    [PickleMigration(1)]
    private static void From1(PyDict state) => state.Clear();

    [PickleMigration(2)]
    private static void {|PG0501:From2|}(PyDict state) => state.Clear();
}

[Pickleable(Version = 2)]
public partial class Twice
{
    [PickleMigration(1)]
    private static void From1(PyDict state) => state.Clear();

    [PickleMigration(1)]
    private static void {|PG0501:Again|}(PyDict state) => state.Clear();
}

[Pickleable(Version = 7)]
public partial class Signatures
{
    [PickleMigration(1)]
    private void {|PG0501:NotStatic|}(PyDict state) => state.Clear();

    [PickleMigration(2)]
    private static PyDict {|PG0501:Returns|}(PyDict state) => state;

    [PickleMigration(3)]
    private static void {|PG0501:Nothing|}()
    {
    }

    [PickleMigration(4)]
    private static void {|PG0501:Other|}(PyOrderedDict state) => state.Clear();

    [PickleMigration(5)]
    private static void {|PG0501:Generic|}<T>(PyDict state) => state.Clear();

    [PickleMigration(6)]
    private static async void {|PG0501:Later|}(PyDict state)
    {
        await Task.Yield();
        state.Clear();
    }
}

[Pickleable(Version = 1)]
public partial class {|PG0501:Key|}
{
    [PickleMember("_version")]
    public int Revision { get; set; }
}

[Pickleable(Version = 1)]
public partial class {|PG0501:Alias|}
{
    [PickleAlias("_version")]
    public int Revision { get; set; }
}
