using System.IO;
using PickleGen;

namespace Shop;

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class Raw
{
    private readonly TextWriter {|PG0207:_writer|};

    public Raw(Stream log, TextWriter writer)
    {
        Log = log;
        _writer = writer;
    }

    [PickleIgnore]
    public Stream {|PG0207:Log|} { get; }

    public int Id { get; set; }

    public void Write() => _writer.WriteLine(Id);
}

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial record Point(int X, [property: PickleIgnore] string {|PG0207:Note|});

[Pickleable]
public partial struct Pair
{
    public int A { get; set; }

    [PickleIgnore]
    public string {|PG0207:Note|} { get; set; }
}
