using PickleGen;

[Pickleable]
public partial class Job
{
    private readonly int _retries;

#pragma warning disable PG0208
    public Job(string name, int {|PG0208:retries|} = 3) => (Name, _retries) = (name, retries);
#pragma warning restore PG0208

    public string Name { get; }

    public bool IsTired(int tries) => tries > _retries;
}
