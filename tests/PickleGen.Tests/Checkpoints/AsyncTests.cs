using PickleGen.Tests.Models;

namespace PickleGen.Tests.Checkpoints;

public class AsyncTests
{
    private static readonly PickleConverter<string> Text = PickleConverters.String;
    private static readonly PickleConverter<List<int>> Numbers = PickleConverters.List(PickleConverters.Int32);

    [Fact]
    public async Task Saves_and_loads_what_the_other_methods_do()
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder.Path, new CheckpointOptions { Compression = PickleCompression.Gzip });
        var context = PickleContext.Create(builder => builder.Add(PickleConverters.For<Line>()));
        var metadata = new CheckpointMetadata { Tags = new Dictionary<string, string> { ["by"] = "test" } };
        var info = await store.SaveAsync("a", "spam", Text, metadata);
        await store.SaveAsync("line", new Line("A", 1, 2m), context);
        await store.SaveAsync("shop", Shop.Sample());

        Assert.Equal(info with { Metadata = metadata }, store.Find("a")! with { Metadata = metadata });
        Assert.Equal("test", store.Find("a")!.Metadata.Tags["by"]);
        Assert.Equal("spam", store.Load("a", Text));
        Assert.Equal("spam", await store.LoadAsync("a", Text));
        Assert.Equal("spam", await store.LoadAsync("a"));
        Assert.Equal(new Line("A", 1, 2m), await store.LoadAsync("line", context));
        Assert.Equal("Ada", (await store.LoadAsync<Customer>("shop")).Name[..3]);
        Assert.Equal("shop", (await store.LoadLatestAsync<Customer>())!.Info.Name);
        var latest = (await store.LoadLatestAsync(Text))!;
        Assert.Equal(("a", "spam", 2), (latest.Info.Name, latest.Value, latest.Skipped.Count));
        Assert.Equal(CheckpointError.NotFound, (await Assert.ThrowsAsync<CheckpointException>(() => store.LoadAsync("b"))).Error);
        await Assert.ThrowsAsync<UnpicklingException>(() => store.LoadAsync("a", Numbers));
        await Assert.ThrowsAsync<PicklingException>(() => store.SaveAsync("a", new object(), context));
        await Assert.ThrowsAsync<ArgumentException>(() => store.SaveAsync("../a", "spam", Text));
        Assert.Equal("spam", store.Load("a", Text));
    }

    [Fact]
    public async Task A_state_may_change_while_it_is_saved()
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder.Path);
        List<int> state = [1, 2, 3];
        var saving = store.SaveAsync("a", state, Numbers);
        state.Clear();
        await saving;
        Assert.Equal([1, 2, 3], await store.LoadAsync("a", Numbers));
    }

    [Fact]
    public async Task Tells_how_far_it_has_come()
    {
        using var folder = new TestFolder();
        var told = new List<CheckpointProgress>();
        var store = new CheckpointStore(folder.Path, new CheckpointOptions { Progress = new Told(told) });
        var info = await store.SaveAsync("a", new byte[5 << 20], PickleConverters.ByteArray);
        Assert.True(told.Count > 4);
        Assert.Equal(new CheckpointProgress("a", info.Length, null), told[^1]);
        told.Clear();
        await store.LoadAsync("a", PickleConverters.ByteArray);
        Assert.True(told.Count > 4);
        Assert.Equal(new CheckpointProgress("a", info.Length, info.Length), told[^1]);
    }

    [Fact]
    public async Task A_save_that_is_cancelled_leaves_the_old_state()
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder.Path);
        store.Save("a", new byte[1], PickleConverters.ByteArray);
        using var cancellation = new CancellationTokenSource();
        var told = new List<CheckpointProgress>();
        var slow = new CheckpointStore(folder.Path, new CheckpointOptions { Progress = new Told(told, cancellation.Cancel) });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slow.SaveAsync("a", new byte[5 << 20], PickleConverters.ByteArray, cancellationToken: cancellation.Token));
        Assert.InRange(told.Count, 1, 2);
        Assert.Single(store.Load("a", PickleConverters.ByteArray));
        Assert.Equal([".checkpoints.lock", "a.json", "a.pkl", "a.sha256"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.SaveAsync("a", "spam", Text, cancellationToken: cancellation.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.LoadAsync("a", Text, cancellation.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.LoadLatestAsync(Text, cancellation.Token));
    }

    [Fact]
    public async Task Waiting_for_another_save_can_be_cancelled()
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder.Path);
        store.Save("a", "spam", Text);
        using var held = new FileStream(folder[".checkpoints.lock"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.SaveAsync("a", "eggs", Text, cancellationToken: cancellation.Token));
        Assert.Equal("spam", await store.LoadAsync("a", Text));
    }

    [Fact]
    public async Task A_load_that_is_cancelled_stops_in_the_middle()
    {
        using var folder = new TestFolder();
        using var cancellation = new CancellationTokenSource();
        var told = new List<CheckpointProgress>();
        var store = new CheckpointStore(folder.Path);
        store.Save("a", new byte[5 << 20], PickleConverters.ByteArray);
        var slow = new CheckpointStore(folder.Path, new CheckpointOptions { Progress = new Told(told, cancellation.Cancel) });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slow.LoadAsync("a", PickleConverters.ByteArray, cancellation.Token));
        Assert.Single(told);
    }

    private sealed class Told(List<CheckpointProgress> list, Action? then = null) : IProgress<CheckpointProgress>
    {
        public void Report(CheckpointProgress value)
        {
            list.Add(value);
            then?.Invoke();
        }
    }
}
