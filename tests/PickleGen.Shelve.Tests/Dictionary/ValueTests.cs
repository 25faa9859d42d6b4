using PickleGen.Shelve.Tests.Support;
using PickleGen.Shelve.Worker;
using PickleGen.Testing.Processes;

namespace PickleGen.Shelve.Tests.Dictionary;

/// <summary>Values: typed, untyped and wrong ones.</summary>
public sealed class ValueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string ShelfPath => _folder.PathOf("shelf");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Are_of_a_pickleable_type_or_of_any()
    {
        var item = Item.Create("a", 1, 20);
        using (var shelf = Shelf.Open<Item>(ShelfPath, protocol: 2))
        {
            shelf["a"] = item;
            Assert.Equal(item, shelf["a"]);
            Assert.NotSame(shelf["a"], shelf["a"]);
        }

        using (var shelf = Shelf.Open(ShelfPath))
        {
            Assert.Equal("shelf_item.Item", $"{Assert.IsType<PyObject>(shelf["a"]).Class}");
            shelf["list"] = new List<object?> { 1, "two", null };
            shelf["copy"] = shelf["a"];
        }

        using (var shelf = Shelf.Open(ShelfPath, PickleContext.Create(builder => builder.Add(Converter<Item>()))))
        {
            Assert.Equal(item, shelf["copy"]);
            shelf["b"] = item with { Key = "b" };
        }

        using (var shelf = Shelf.Open<Item>(ShelfPath, ShelfFlag.Read))
        {
            Assert.Equal("b", shelf["b"].Key);
            var error = Assert.Throws<UnpicklingException>(() => shelf["list"]);
            Assert.Contains("The value of 'list'", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void That_cannot_be_pickled_are_named()
    {
        using var shelf = Shelf.Open(ShelfPath);
        var error = Assert.Throws<PicklingException>(() => shelf["odd"] = new object());
        Assert.Contains("The value of 'odd'", error.Message, StringComparison.Ordinal);
        Assert.Empty(shelf);
    }

    [Fact]
    public void Are_read_within_limits()
    {
        using (var shelf = Shelf.Open(ShelfPath)) shelf["long"] = new string('x', 5000);
        var options = ShelfOptions.Default with { Pickle = PickleOptions.Default with { Limits = PickleLimits.Default with { MaxInputBytes = 1000 } } };
        using (var shelf = Shelf.Open(ShelfPath, options))
            Assert.Contains("'long'", Assert.Throws<UnpicklingException>(() => shelf["long"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Have_the_protocol_of_the_options()
    {
        Assert.Equal(4, ShelfOptions.Default.Pickle.Protocol);
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            using (var shelf = Shelf.Open(ShelfPath, PickleConverters.String, new() { Format = ShelfFormat.Dumb, Flag = ShelfFlag.New, Pickle = PickleOptions.Default with { Protocol = protocol } })) shelf["a"] = "text";
            Assert.Equal(Pickle.Dumps("text", PickleConverters.String, PickleOptions.Default with { Protocol = protocol }), File.ReadAllBytes(ShelfPath + ".dat"));
        }
    }

    /// <summary>What the options of pickles can say is done, or refused.</summary>
    [Fact]
    public void Have_no_buffers_beside_them()
    {
        Assert.Throws<ArgumentException>(() => new ShelfOptions { Pickle = PickleOptions.Default with { BufferCallback = _ => true } });
        Assert.Throws<ArgumentException>(() => new ShelfOptions { Pickle = PickleOptions.Default with { Buffers = [] } });
        Assert.Throws<ArgumentNullException>(() => new ShelfOptions { Pickle = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShelfOptions { Flag = (ShelfFlag)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShelfOptions { Format = (ShelfFormat)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShelfOptions { BusyTimeout = TimeSpan.FromSeconds(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => Shelf.Open(ShelfPath, protocol: 6));
        Assert.Throws<ArgumentException>(() => Shelf.Open(""));
    }

    private static PickleConverter<T> Converter<T>()
        where T : IPickleable<T> => T.Converter;
}
