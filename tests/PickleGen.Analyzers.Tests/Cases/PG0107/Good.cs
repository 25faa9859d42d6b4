using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PickleGen;

[Pickleable]
public partial class Report
{
    public int? Total { get; set; }

    public TaskStatus Status { get; set; }

    [PickleIgnore]
    public Task<int>? Running { get; set; }

    public Task<int> Load(CancellationToken token) => Task.FromResult(token.IsCancellationRequested ? 0 : 1);

    public async IAsyncEnumerable<int> Items()
    {
        await Task.Yield();
        yield return 1;
    }
}
