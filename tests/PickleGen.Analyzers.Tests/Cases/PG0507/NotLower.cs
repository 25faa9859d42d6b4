using PickleGen;

// A type without a version is of version 1.
[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }
}

[Pickleable("shop.Line", Version = 2)]
public partial class Line
{
    public int Id { get; set; }

    [PickleMigration(1)]
    private static void First(PyDict state)
    {
    }
}
