namespace Cases.Graphs;

/// <summary>A small model for tests in which Python makes or changes the object.</summary>
[Pickleable("app.contacts.Contact")]
public partial class Contact : IParts
{
    public required string Name { get; set; }
    public int Age { get; set; } = -1;
    public double Score { get; set; }
    public List<string> Tags { get; set; } = ["none"];
    public Dictionary<string, long> Counts { get; set; } = [];
    public Contact? Friend { get; set; }

    object?[] IParts.Parts => [Name, Age, Score, Tags, Counts, Friend];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Contact>("contact", new() { Name = "Ann", Age = 5, Counts = new() { ["mails"] = 1L << 35 } })
        {
            Module = "app.contacts",
            Source = "class Contact(object): pass",
            PythonCheck = "has(v, m.Contact, name='Ann', age=5, score=0.0, tags=['none'], counts={'mails': 2**35}, friend=None)",
        };
    }
}
