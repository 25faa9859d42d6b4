namespace PickleGen.Tests.Reading;

// A load that runs can be stopped, whatever it is doing.
public class CancellationTests
{
    private static readonly byte[] Long = [.. Asm.Pickle("PROTO 4; PERSID x; POP;"), .. Enumerable.Repeat("N0"u8.ToArray(), 10_000).SelectMany(static bytes => bytes), .. Asm.Pickle("NONE; STOP")];

    [Fact]
    public void A_token_that_is_canceled_already_stops_every_load()
    {
        var options = new PickleOptions { Cancellation = new CancellationToken(canceled: true) };
        var lists = PickleConverters.List(PickleConverters.String);
        var pickle = Pickle.Dumps([.. Enumerable.Repeat(new string('x', 100), 1).Concat(Enumerable.Range(0, 10_000).Select(static n => $"text number {n}"))], lists);

        Assert.Throws<OperationCanceledException>(() => Pickle.Loads(pickle, options));
        Assert.Throws<OperationCanceledException>(() => Pickle.Loads(pickle, lists, options));
        Assert.Throws<OperationCanceledException>(() => Pickle.Load(new MemoryStream(pickle), options));
        Assert.Throws<OperationCanceledException>(() => new Unpickler(pickle, options).Load());
    }

    [Fact]
    public void Numbers_are_stopped_too()
    {
        var lists = PickleConverters.List(PickleConverters.Int32);
        var pickle = Pickle.Dumps([.. Enumerable.Range(0, 100_000)], lists);
        Assert.Throws<OperationCanceledException>(() => Pickle.Loads(pickle, lists, new PickleOptions { Cancellation = new CancellationToken(canceled: true) }));
    }

    [Fact]
    public void A_load_is_stopped_while_it_runs()
    {
        using var source = new CancellationTokenSource();
        using var unpickler = new Canceling(new MemoryStream(Long), source, new PickleOptions { Cancellation = source.Token });
        Assert.Throws<OperationCanceledException>(() => unpickler.Load());
    }

    [Fact]
    public async Task The_token_of_a_call_stops_it_as_well()
    {
        using var source = new CancellationTokenSource();
        using var unpickler = new Canceling(new MemoryStream(Long), source, PickleOptions.Default);
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await unpickler.LoadAsync(source.Token));
    }

    [Fact]
    public void A_token_that_is_never_canceled_changes_nothing()
    {
        using var source = new CancellationTokenSource();
        var pickle = Pickle.Dumps([1, 2, 3], PickleConverters.List(PickleConverters.Int32));
        Assert.Equal([1, 2, 3], Pickle.Loads(pickle, PickleConverters.List(PickleConverters.Int32), new PickleOptions { Cancellation = source.Token }));
    }

    private sealed class Canceling(Stream stream, CancellationTokenSource source, PickleOptions options) : Unpickler(stream, options)
    {
        protected override object? PersistentLoad(object? id)
        {
            source.Cancel();
            return null;
        }
    }
}
