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

    public Task? {|PG0107:Saving|} { get; set; }

    public Task<int>[] {|PG0107:Totals|} { get; set; } = [];

    public ValueTask<int> {|PG0107:Value|} { get; set; }

    public (int, TaskCompletionSource<int>) {|PG0107:Promise|} { get; set; }

    public CancellationToken {|PG0107:Token|} { get; set; }

    public CancellationTokenSource? {|PG0107:Stop|} { get; set; }

    public Channel<int>? {|PG0107:Numbers|} { get; set; }

    public ChannelReader<int>? {|PG0107:Reader|};

    public IAsyncEnumerable<int>? {|PG0107:Stream|} { get; set; }

    public IObservable<int>? {|PG0107:Pushed|} { get; set; }

    public Progress<int>? {|PG0107:Progress|} { get; set; }
}
