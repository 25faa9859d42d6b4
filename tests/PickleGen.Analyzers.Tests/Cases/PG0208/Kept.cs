// fix: PickleGen.MarkMember
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Job
{
    // How often.
    private readonly int _retries;

    public Job(string name, int {|PG0208:retries|} = 3)
    {
        Name = name;
        _retries = retries;
    }

    public string Name { get; }

    public bool IsTired(int tries) => tries > _retries;
}

[Pickleable]
public partial class Primary(string name, int {|PG0208:size|} = 1)
{
    private int size_ = 0, _size = size;

    public string Name { get; } = name;

    public int Grow() => _size++ + size_;
}
