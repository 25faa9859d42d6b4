namespace Cases.Shapes;

/// <summary>A closed union of a struct, a class and another union.</summary>
[Pickleable]
[PickleDerived<Dot>]
[PickleDerived<Disc>]
[PickleDerived<Composite>]
public partial interface IDrawn;

[Pickleable]
public partial struct Dot : IDrawn, IParts
{
    public int X { get; set; }

    public int Y { get; set; }

    readonly object?[] IParts.Parts => [X, Y];
}

[Pickleable]
public partial record Disc(string Color, Dot Center) : IDrawn, IParts
{
    object?[] IParts.Parts => [Color, Center];
}

[Pickleable]
[PickleDerived<Group>]
public abstract partial class Composite : IDrawn
{
    [PickleMember]
    private string? _label;

    public void Name(string label) => _label = label;

    protected object? Label => _label;
}

[Pickleable]
public sealed partial class Group : Composite, IParts
{
    public List<IDrawn?> Items { get; set; } = [];

    public Dictionary<string, Composite> Named { get; set; } = [];

    public IDrawn? First { get; set; }

    public object? Any { get; set; }

    object?[] IParts.Parts => [Label, Items, Named, First, Any];
}

/// <summary>A base class that is a case itself.</summary>
[Pickleable]
[PickleDerived<Worker>]
public partial class Staff : IParts
{
    public string Name { get; set; } = "";

    public Staff? Boss { get; set; }

    public List<Staff> Team { get; set; } = [];

    public virtual object?[] Parts => [GetType().Name, Name, Boss, Team];
}

[Pickleable]
public partial class Worker : Staff
{
    public double Wage { get; set; }

    public override object?[] Parts => [.. base.Parts, Wage];
}

internal static class Unions
{
    public static IEnumerable<ICase> Cases()
    {
        var disc = new Disc("red", new() { X = 1, Y = 2 });
        var group = new Group { First = disc, Any = disc };
        group.Name("all");
        var inner = new Group { Any = new Dot { X = 7 } };
        group.Items = [disc, new Dot { X = 3, Y = 4 }, null, inner, group];
        group.Named = new() { ["inner"] = inner, ["self"] = group };
        yield return new ModelCase<IDrawn>("union: an interface at the root", group)
        {
            Module = "cases.shapes",
            Source = """
                class Dot(object): pass
                class Disc(object): pass
                class Group(object): pass
                """,
            PythonCheck = """
                has(v, m.Group, _label='all', items=Any, named=Any, first=Any, any=Any)
                disc, dot, none, inner, again = v.items
                has(disc, m.Disc, color='red', center=Any)
                has(disc.center, m.Dot, x=1, y=2)
                has(dot, m.Dot, x=3, y=4)
                has(inner, m.Group, _label=None, items=[], named={}, first=None, any=Any)
                has(inner.any, m.Dot, x=7, y=0)
                assert none is None and again is v and v.first is disc and v.any is disc
                assert sorted(v.named) == ['inner', 'self'] and v.named['inner'] is inner and v.named['self'] is v
                """,
        };

        var boss = new Staff { Name = "Ada" };
        boss.Team = [new Worker { Name = "Bob", Boss = boss, Wage = 1.5 }, new Staff { Name = "Eve", Boss = boss }];
        boss.Boss = boss.Team[0];
        yield return new ModelCase<Staff>("union: a base class that is a case itself", boss)
        {
            Module = "cases.shapes",
            Source = """
                class Staff(object): pass
                class Worker(Staff): pass
                """,
            PythonCheck = """
                has(v, m.Staff, name='Ada', boss=Any, team=Any)
                worker, other = v.team
                has(worker, m.Worker, name='Bob', boss=v, team=[], wage=1.5)
                has(other, m.Staff, name='Eve', boss=v, team=[])
                assert v.boss is worker and worker.boss is v and other.boss is v
                """,
        };
    }
}
