namespace PickleGen.Benchmarks.Curves;

/// <summary>An object whose state has any number of keys.</summary>
[Pickleable("curves.Open")]
public partial class Open
{
    public int Id { get; set; }

    [PickleExtensionData]
    public PyDict? More { get; set; }
}

/// <summary>Part of a chain.</summary>
[Pickleable("curves.Link")]
public partial class Link
{
    public int Id { get; set; }
    public Link? Next { get; set; }
}
