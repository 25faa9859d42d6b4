using System;
using System.IO;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Job
{
    [PickleMember]
    private readonly int _retries;

    [PickleIgnore]
    private readonly int _limit;

    private readonly Stream? _log;

    public Job(string name, int retries = 3, int limit = 4, Stream? log = null, bool check = true)
    {
        if (check)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
        }

        Name = name;
        _retries = retries;
        _limit = limit;
        _log = log;
    }

    public string Name { get; }

    public bool IsTired(int tries) => tries > _retries + _limit && _log is not null;
}

// Another constructor is called.
[Pickleable]
public partial class Other
{
    private readonly int _retries;

    public Other()
    {
    }

    public Other(int retries = 3) => _retries = retries;

    public int Id { get; set; }

    public bool IsTired(int tries) => tries > _retries;
}

// PG0120 says it of the property.
[Pickleable]
public partial class Public(string name, int retries = 3)
{
    public string Name { get; } = name;

    [PickleIgnore]
    public int Limit { get; } = retries;
}
