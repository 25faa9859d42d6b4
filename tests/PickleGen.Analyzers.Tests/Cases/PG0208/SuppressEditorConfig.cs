// .editorconfig: dotnet_diagnostic.PG0208.severity = none
using PickleGen;

[Pickleable]
public partial class Job
{
    private readonly int _retries;

    public Job(string name, int {|PG0208:retries|} = 3) => (Name, _retries) = (name, retries);

    public string Name { get; }

    public bool IsTired(int tries) => tries > _retries;
}
