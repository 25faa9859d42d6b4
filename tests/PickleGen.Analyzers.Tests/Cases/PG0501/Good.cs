using PickleGen;

[Pickleable(Version = 1)]
public partial class First
{
    public int Id { get; set; }
}

[Pickleable(Version = 3)]
public partial class Third
{
    public int Id { get; set; }

    [PickleMigration(2)]
    internal static void Later(PyDict state) => state["id"] = 1L;

    [PickleMigration(1)]
    private static void Sooner(PyDict? state) => state?.Clear();
}

[Pickleable(Version = 2)]
public partial record Record(int Id)
{
    [PickleMigration(1)]
    private static void From1(PyDict state) => state["id"] = 1L;
}

[Pickleable(Version = 2)]
public partial struct Generic<T>
{
    public T? Item { get; set; }

    [PickleMigration(1)]
    private static void From1(PyDict state) => state["item"] = null;
}
