using System.Numerics;

namespace PickleGen.Tests.Python;

public class PyDictTests
{
    [Fact]
    public void Equal_keys_are_one_and_the_first_one_stays()
    {
        var dict = new PyDict { [1L] = "int", [true] = "bool", [1.0] = "float", [BigInteger.One] = "big" };
        var (key, value) = Assert.Single(dict);
        Assert.IsType<long>(key);
        Assert.Equal("big", value);
    }

    [Fact]
    public void None_and_tuples_are_keys()
    {
        var dict = new PyDict { [null] = 1L, [new PyTuple(1L, null)] = 2L };
        Assert.Equal(1L, dict[null]);
        Assert.Equal(2L, dict[new PyTuple(true, null)]);
        Assert.True(dict.Remove(null));
        Assert.False(dict.ContainsKey(null));
    }

    [Fact]
    public void Order_is_of_insertion_and_setting_keeps_it()
    {
        var dict = new PyDict { ["a"] = 1L, ["b"] = 2L, ["c"] = 3L };
        dict["a"] = 4L;
        Assert.Equal(["a", "b", "c"], dict.Keys);
        dict.Remove("a");
        dict["a"] = 5L;
        Assert.Equal(["b", "c", "a"], dict.Keys);
        Assert.Equal([2L, 3L, 5L], dict.Values);
        Assert.Equal(3, dict.Count);
    }

    [Fact]
    public void Removing_and_adding_does_not_pile_up()
    {
        var dict = new PyDict { ["first"] = 0L };
        for (var i = 0; i < 1000; i++)
        {
            dict["key"] = i;
            Assert.True(dict.Remove("key"));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100_000; i++)
        {
            dict["key"] = null;
            dict.Remove("key");
        }

        // Each round takes a slot; compacting takes it back.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 30_000_000);
        dict["last"] = 1L;
        Assert.Equal(["first", "last"], dict.Keys);
    }

    [Fact]
    public void Unhashable_keys_are_refused()
    {
        var dict = new PyDict();
        Assert.Throws<ArgumentException>(() => dict[new List<object?>()] = 1L);
        Assert.Throws<ArgumentException>(() => dict.Add(new PyTuple(new PyDict()), 1L));
        Assert.False(dict.ContainsKey(new PyDict()));
        Assert.Empty(dict);
    }

    [Fact]
    public void Missing_and_present_keys()
    {
        var dict = new PyDict { { "a", 1L } };
        Assert.Contains("b", Assert.Throws<KeyNotFoundException>(() => dict["b"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => dict.Add("a", 2L));
        Assert.False(dict.TryGetValue("b", out _));
        Assert.False(dict.Remove("b"));
        dict.Clear();
        Assert.Empty(dict);
    }
}
