using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Construction", "PG0208")]
[Pickleable]
public partial class Job
{
    private readonly int _retries;

    public Job(string name, int {|PG0208:retries|} = 3) => (Name, _retries) = (name, retries);

    public string Name { get; }

    public bool IsTired(int tries) => tries > _retries;
}
