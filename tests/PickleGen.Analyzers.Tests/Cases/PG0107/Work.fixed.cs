// fix: PickleGen.IgnoreMember
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public Task? Saving { get; set; }

    [PickleIgnore]
    public Task<int>[] Totals { get; set; } = [];

    [PickleIgnore]
    public ValueTask<int> Value { get; set; }

    [PickleIgnore]
    public (int, TaskCompletionSource<int>) Promise { get; set; }

    [PickleIgnore]
    public CancellationToken Token { get; set; }

    [PickleIgnore]
    public CancellationTokenSource? Stop { get; set; }

    [PickleIgnore]
    public Channel<int>? Numbers { get; set; }

    [PickleIgnore]
    public ChannelReader<int>? Reader;

    [PickleIgnore]
    public IAsyncEnumerable<int>? Stream { get; set; }

    [PickleIgnore]
    public IObservable<int>? Pushed { get; set; }

    [PickleIgnore]
    public Progress<int>? Progress { get; set; }
}
