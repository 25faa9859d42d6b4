using System.Collections.ObjectModel;

namespace Cases.Layouts;

[Pickleable(As = PickleAs.DictSubclass)]
public partial class Inventory : Dictionary<string, int>, IParts
{
    public string Place { get; set; } = "";
    public Inventory? Next { get; set; }

    object?[] IParts.Parts => [string.Join(" ", this.OrderBy(entry => entry.Key, StringComparer.Ordinal)), Place, Next];

    public static IEnumerable<ICase> Cases()
    {
        var inventory = new Inventory { ["nuts"] = 3, ["bolts"] = 70000, Place = "shed" };
        inventory.Next = inventory;
        yield return new ModelCase<Inventory>("dict subclass", inventory)
        {
            Module = "cases.layouts",
            Source = "class Inventory(dict): pass",
            PythonCheck = """
                assert type(v) is m.Inventory and dict(v) == {'nuts': 3, 'bolts': 70000}, v
                has(v, m.Inventory, place='shed', next=v)
                """,
        };
        yield return new ModelCase<Route>("list subclass", [.. Enumerable.Range(0, 1001).Select(i => (long)i)])
        {
            Module = "cases.layouts",
            Source = "class Route(list): pass",
            PythonCheck = "assert type(v) is m.Route and list(v) == list(range(1001)) and not vars(v), v",
        };
        yield return new ModelCase<Route>("empty list subclass", [])
        {
            Module = "cases.layouts",
            Source = "class Route(list): pass",
            PythonCheck = "assert type(v) is m.Route and list(v) == [], v",
        };
        yield return new ModelCase<Crew>("set subclass", new() { "ann" })
        {
            Module = "cases.layouts",
            Source = "class Crew(set): pass",
            PythonCheck = "assert type(v) is m.Crew and set(v) == {'ann'}, v\nhas(v, m.Crew, name='')",
        };
        yield return new RootCase<Shelf<string>>("generic list subclass", new() { "x", "y" }, Shelf<string>.CreatePickleConverter(PickleConverters.String))
        {
            Module = "cases.layouts",
            Source = "class Shelf(list): pass",
            PythonCheck = "assert type(v) is m.Shelf and list(v) == ['x', 'y'], v\nhas(v, m.Shelf, owner=None, neighbour=None)",
        };
    }
}

[Pickleable(As = PickleAs.ListSubclass)]
public partial class Shelf<T> : Collection<T>, IParts
{
    public T? Owner { get; set; }

    public Shelf<T>? Neighbour { get; set; }

    object?[] IParts.Parts => [string.Join(",", this), Owner, Neighbour];
}

[Pickleable(As = PickleAs.ListSubclass)]
public partial class Route : List<long>, IParts
{
    object?[] IParts.Parts => [string.Join(",", this)];
}

[Pickleable(As = PickleAs.SetSubclass)]
public partial class Crew : HashSet<string>, IParts
{
    public string Name { get; set; } = "";

    object?[] IParts.Parts => [string.Join(",", this.Order(StringComparer.Ordinal)), Name];
}
