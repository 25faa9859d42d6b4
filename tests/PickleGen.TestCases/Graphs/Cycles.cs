namespace Cases.Graphs;

[Pickleable]
public partial class Author : IParts
{
    public string Name { get; set; } = "";
    public Author? Self { get; set; }
    public Work? Best { get; set; }
    public Dictionary<string, Work> Works { get; set; } = [];
    public Work[] Shelf { get; set; } = [];

    object?[] IParts.Parts => [Name, Self, Best, Works, Shelf];

    public static IEnumerable<ICase> Cases()
    {
        var author = new Author { Name = "Mary" };
        var work = new Work { Title = "Frankenstein", Author = author };
        var other = new Work { Title = "Valperga", Author = author, Prequel = work };
        author.Self = author;
        author.Best = work;
        author.Works = new() { ["first"] = work, ["second"] = other };
        author.Shelf = [other, work, other];
        yield return new ModelCase<Author>("cycles", author)
        {
            Module = "cases.graphs",
            Source = """
                class Author(object): pass
                class Work(object): pass
                """,
            PythonCheck = """
                has(v, m.Author, name='Mary', self=v, best=Any, works=Any, shelf=Any)
                first, second = v.works['first'], v.works['second']
                has(first, m.Work, title='Frankenstein', author=v, prequel=None)
                has(second, m.Work, title='Valperga', author=v, prequel=first)
                assert v.self is v and v.best is first and first.author is v and second.author is v and second.prequel is first
                assert v.shelf[0] is second and v.shelf[1] is first and v.shelf[2] is second
                """,
        };
    }
}

[Pickleable]
public partial class Work : IParts
{
    public string Title { get; set; } = "";
    public Author? Author { get; set; }
    public Work? Prequel { get; set; }

    object?[] IParts.Parts => [Title, Author, Prequel];
}
