using System.IO.Pipelines;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Sessions;

public class StreamOfPicklesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Pickles_one_after_another(int chunk)
    {
        var pickles = Pickles();
        Assert.Equal(["a", "b", "c"], Pickle.LoadAll<Customer>(new ChunkStream(pickles, chunk)).Select(static customer => customer.Name));
        Assert.Equal(3, Pickle.LoadAll(new ChunkStream(pickles, chunk)).Count());
        var names = new List<string?>();
        await foreach (var customer in Pickle.LoadAllAsync<Customer>(new ChunkStream(pickles, chunk))) names.Add(customer.Name);
        Assert.Equal(["a", "b", "c"], names);
        using var unpickler = new Unpickler(new ChunkStream(pickles, chunk));
        await foreach (var customer in unpickler.LoadAllAsync(PickleConverters.For<Customer>())) names.Add(customer.Name);
        Assert.Equal(6, names.Count);
    }

    [Fact]
    public void An_input_that_ends_within_a_pickle_is_an_error()
    {
        var pickles = Pickles();
        Assert.Throws<UnpicklingException>(() => Pickle.LoadAll<Customer>(new MemoryStream(pickles[..^1])).Count());
        using var unpickler = new Unpickler(pickles.AsMemory(0, pickles.Length - 1));
        Assert.Throws<UnpicklingException>(() => unpickler.LoadAll(PickleConverters.For<Customer>()).Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task Pipes(int chunk)
    {
        var pipe = new Pipe();
        var writing = Task.Run(async () =>
        {
            foreach (var piece in Pickles().Chunk(chunk)) await pipe.Writer.WriteAsync(piece);
            await pipe.Writer.CompleteAsync();
        });
        Assert.Equal("a", (await Pickle.LoadAsync<Customer>(pipe.Reader)).Name);
        using var unpickler = new Unpickler(pipe.Reader);
        var names = new List<string?>();
        await foreach (var customer in unpickler.LoadAllAsync(PickleConverters.For<Customer>())) names.Add(customer.Name);
        Assert.Equal(["b", "c"], names);
        await writing;
    }

    [Fact]
    public async Task Bytes_after_the_pickle()
    {
        byte[] data = [0x4b, 7, 0x2e, 0x2e, 0x2e];
        Assert.Equal(7L, Pickle.Loads(data, out int consumed));
        Assert.Equal(3, consumed);
        Assert.Equal(7, Pickle.Loads(data, PickleConverters.Int32, out consumed));
        Assert.Equal(3, consumed);
        var strict = new PickleOptions { TrailingData = TrailingData.Error };
        Assert.Equal(3, Assert.Throws<UnpicklingException>(() => Pickle.Loads(data, strict)).Offset);
        Assert.Equal(7L, Pickle.Loads(data.AsSpan(0, 3), strict));
        Assert.Throws<UnpicklingException>(() => Pickle.Load(new MemoryStream(data), strict));
        await Assert.ThrowsAsync<UnpicklingException>(() => Pickle.LoadAsync(new MemoryStream(data), PickleConverters.Object, strict));
    }

    private static byte[] Pickles()
    {
        using var stream = new MemoryStream();
        foreach (var name in new[] { "a", "b", "c" }) Pickle.Dump(new Customer { Name = name }, stream);
        return stream.ToArray();
    }
}
