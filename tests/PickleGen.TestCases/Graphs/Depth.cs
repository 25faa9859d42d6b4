namespace Cases.Graphs;

[Pickleable]
public partial class Link : IParts
{
    public int Number { get; set; }
    public Link? Next { get; set; }
    public List<List<List<int>>> Nested { get; set; } = [];

    object?[] IParts.Parts => [Number, Next, Nested];

    public static IEnumerable<ICase> Cases()
    {
        Link? first = null;
        for (var number = 80; number > 0; number--)
            first = new Link { Number = number, Next = first, Nested = [[[number]], []] };
        yield return new ModelCase<Link>("a long chain", first!)
        {
            Module = "cases.graphs",
            Source = "class Link(object): pass",
            PythonCheck = """
                link, number = v, 1
                while link is not None:
                    has(link, m.Link, number=number, next=Any, nested=[[[number]], []])
                    link, number = link.next, number + 1
                assert number == 81
                """,
        };
    }
}
