// fix: PickleGen.MakeNullable
using System.Collections.Generic;
using System.IO;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Report
{
    public int Id { get; set; }

    /// <summary>The stream.</summary>
    [PickleIgnore]
    public Stream {|PG0207:Output|} { get; set; } = null!; // later

    [PickleIgnore]
    private List<int> {|PG0207:_cache|} = default!;

    public int Count => _cache?.Count ?? 0;
}

[Pickleable]
public partial class Job
{
    public Job(Stream log) => _log = log;

#pragma warning disable CS8618
    private Job()
    {
    }
#pragma warning restore CS8618

    public int Id { get; set; }

    [PickleIgnore]
    private readonly Stream {|PG0207:_log|};

    public bool CanWrite => _log?.CanWrite == true;
}
