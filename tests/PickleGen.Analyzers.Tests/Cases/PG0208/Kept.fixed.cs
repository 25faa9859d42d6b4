// fix: PickleGen.MarkMember
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Job
{
    // How often.
    [PickleMember]
    private readonly int _retries;

    public Job(string name, int retries = 3)
    {
        Name = name;
        _retries = retries;
    }

    public string Name { get; }

    public bool IsTired(int tries) => tries > _retries;
}

[Pickleable]
public partial class Primary(string name, int size = 1)
{
    private int size_ = 0;
    [PickleMember]
    private int _size = size;

    public string Name { get; } = name;

    public int Grow() => _size++ + size_;
}
