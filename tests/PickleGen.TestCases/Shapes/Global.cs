using Cases.Harness;
using PickleGen;

[Pickleable]
public partial class GlobalThing : IParts
{
    public int Id { get; set; }

    object?[] IParts.Parts => [Id];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<GlobalThing>("no namespace", new() { Id = 4 })
        {
            Module = "__main__",
            Source = "class GlobalThing(object): pass",
            PythonCheck = "has(v, m.GlobalThing, id=4)",
        };
    }
}
