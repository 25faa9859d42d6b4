using PickleGen.Tests.Models;

namespace PickleGen.Tests.Sessions;

public class PicklerTests
{
    [Fact]
    public void The_memo_goes_on_over_several_dumps()
    {
        using var stream = new MemoryStream();
        var shared = new List<object?> { 1L };
        using (var pickler = new Pickler(stream))
        {
            pickler.Dump(shared);
            pickler.Dump(new List<object?> { shared });
            pickler.ClearMemo();
            pickler.Dump(shared);
        }

        stream.Position = 0;
        using var unpickler = new Unpickler(stream);
        var first = unpickler.Load();
        Assert.Same(first, ((List<object?>)unpickler.Load()!)[0]);
        Assert.NotSame(first, unpickler.Load());
        Assert.False(unpickler.TryLoad(out _));
        Assert.Equal(stream.Length, unpickler.BytesConsumed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(5)]
    public void A_dump_that_fails_writes_nothing_and_leaves_the_memo(int protocol)
    {
        using var stream = new MemoryStream();
        using var pickler = new Pickler(stream, new PickleOptions { Protocol = protocol });
        var shared = new PyTuple("text", new PyGlobal("m", "C"));
        pickler.Dump(new List<object?> { "first" });
        var length = stream.Length;
        Assert.Throws<PicklingException>(() => pickler.Dump(new List<object?> { shared, new DateOnly(2024, 2, 29), new object() }));
        Assert.Equal(length, stream.Length);
        pickler.Dump(shared);
        pickler.Dump(new List<object?> { shared, new DateOnly(2024, 2, 29) });

        stream.Position = 0;
        using var unpickler = new Unpickler(stream);
        unpickler.Load();
        var back = unpickler.Load();
        Assert.Equal(shared, back);
        Assert.Same(back, ((List<object?>)unpickler.Load()!)[0]);
    }

    [Fact]
    public void Typed_objects_are_shared_between_pickles()
    {
        using var stream = new MemoryStream();
        var customer = new Customer { Name = "Ada" };
        using (var pickler = new Pickler(stream))
        {
            pickler.Dump(customer);
            pickler.Dump(customer);
        }

        stream.Position = 0;
        using var unpickler = new Unpickler(stream);
        var first = unpickler.Load<Customer>();
        Assert.True(unpickler.TryLoad<Customer>(out var second));
        Assert.Same(first, second);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Fast_writes_no_references(int protocol)
    {
        var item = new List<object?>();
        var value = new List<object?> { item, item, "text", "text" };
        var pickle = Pickle.Dumps<object>(value, PickleConverters.Object, new PickleOptions { Protocol = protocol, Fast = true });
        Assert.DoesNotContain(PickleTools.GenOps(pickle), static operation => operation.Name.Contains("PUT", StringComparison.Ordinal) || operation.Name is "MEMOIZE" || operation.Name.Contains("GET", StringComparison.Ordinal));
        var back = (List<object?>)Pickle.Loads(pickle)!;
        Assert.NotSame(back[0], back[1]);
        item.Add(value);
        Assert.Contains("a cycle has no end", Assert.Throws<PicklingException>(() => Pickle.Dumps<object>(value, PickleConverters.Object, new PickleOptions { Fast = true })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fast_writes_typed_objects_that_read_back()
    {
        var customer = new Customer { Name = "Ada" };
        var back = Pickle.Loads<Customer>(Pickle.Dumps(customer, new PickleOptions { Fast = true }));
        Assert.Equal("Ada", back.Name);
    }

    [Fact]
    public void A_disposed_pickler_refuses()
    {
        var pickler = new Pickler(new MemoryStream());
        pickler.Dispose();
        Assert.Throws<ObjectDisposedException>(() => pickler.Dump(null));
        var unpickler = new Unpickler(new MemoryStream([0x4e, 0x2e]));
        unpickler.Dispose();
        Assert.Throws<ObjectDisposedException>(() => unpickler.Load());
    }
}
