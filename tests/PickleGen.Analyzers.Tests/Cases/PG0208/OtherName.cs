using PickleGen;

namespace Shop;

[Pickleable]
public partial class Job
{
    private readonly long _limit;

    public Job(string name, int {|PG0208:retries|} = 3) => (Name, _limit) = (name, retries * 2L);

    public string Name { get; }

    public bool IsTired(int tries) => tries > _limit;
}
