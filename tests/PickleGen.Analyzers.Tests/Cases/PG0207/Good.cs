using System.Diagnostics.CodeAnalysis;
using System.IO;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Report
{
    public Report()
    {
        SetUp();
        Title = "";
    }

    public int Id { get; set; }

    [PickleIgnore]
    public Stream? Output { get; set; }

    [PickleIgnore]
    public Stream Log { get; set; } = Stream.Null;

    [PickleIgnore]
    public int Count { get; set; }

    [PickleIgnore]
    public string Title { get; set; }

    [PickleIgnore]
    public string Computed => "";

    [PickleIgnore]
    public string Text { get; set; }

    [MemberNotNull(nameof(Text))]
    private void SetUp() => Text = "";
}

[Pickleable]
public partial class Chained
{
    public Chained()
        : this(Stream.Null)
    {
    }

    public Chained(Stream log) => Log = log;

    [PickleIgnore]
    public Stream Log { get; }

    public int Id { get; set; }
}

[Pickleable]
public partial class Restored : IPickleCallbacks
{
    public int Id { get; set; }

    [PickleIgnore]
    public Stream Log { get; private set; } = null!;

    public void OnUnpickled() => Log = Stream.Null;
}

[Pickleable]
public partial class Made
{
    [PickleIgnore]
    public Stream Log { get; private set; } = null!;

    public int Id { get; set; }

    [PickleConstructor]
    private static Made Make() => new() { Log = Stream.Null };
}

#nullable disable
[Pickleable]
public partial class Oblivious
{
    [PickleIgnore]
    public Stream Log { get; set; }

    public int Id { get; set; }
}
