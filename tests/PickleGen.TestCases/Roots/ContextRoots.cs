using Cases.Graphs;
using Cases.Shapes;

namespace Cases.Roots;

[PickleableFor<Dictionary<string, Order[]>>]
[PickleableFor<HashSet<int>>]
[PickleableFor<(Point, Contact)>]
[PickleableFor<object>]
public partial class CasePickles : PickleContext;

/// <summary>Roots that a context knows, as with System.Text.Json.</summary>
internal static class ContextRoots
{
    public static IEnumerable<ICase> Cases()
    {
        yield return new ContextCase<Dictionary<string, Order[]>>(
            "context: dictionary of orders", new() { ["first"] = [Order.Make(0), Order.Make(1)], ["none"] = [] }, CasePickles.Default)
        {
            Module = "app.models",
            Source = Order.Python,
            PythonCheck = "assert sorted(v) == ['first', 'none'] and v['none'] == []\norders = v['first']\n" + Order.Check,
        };
        yield return new ContextCase<(Point, Contact)>(
            "context: tuple of models", (new(1, 2), new() { Name = "Ann", Tags = [] }), CasePickles.Default)
        {
            Module = "cases.shapes",
            Source = "class Point(object): pass",
            MoreModules = [("app.contacts", "class Contact(object): pass")],
            PythonCheck = """
                from app.contacts import Contact
                assert type(v) is tuple and len(v) == 2
                has(v[0], m.Point, x=1.0, y=2.0)
                has(v[1], Contact, name='Ann', age=-1, score=0.0, tags=[], counts={}, friend=None)
                """,
        };
        yield return new ContextCase<object>(
            "context: any object", new List<object> { 1L, "text", new Contact { Name = "Bob", Tags = ["friend"] }, new Point(3, 4) }, CasePickles.Default)
        {
            Module = "cases.shapes",
            Source = "class Point(object): pass",
            MoreModules = [("app.contacts", "class Contact(object): pass")],
            PythonCheck = """
                from app.contacts import Contact
                assert v[:2] == [1, 'text'] and len(v) == 4
                has(v[2], Contact, name='Bob', age=-1, score=0.0, tags=['friend'], counts={}, friend=None)
                has(v[3], m.Point, x=3.0, y=4.0)
                """,
        };
    }
}
