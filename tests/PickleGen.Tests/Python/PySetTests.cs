namespace PickleGen.Tests.Python;

public class PySetTests
{
    [Fact]
    public void A_set_keeps_the_first_of_equal_items()
    {
        var set = new PySet { 1L, 1.0, true, "a", null };
        Assert.Equal([1L, "a", null], set);
        Assert.IsType<long>(set.First());
        Assert.False(set.Add(1.0));
        Assert.True(set.Contains(true));
        Assert.True(set.Remove(1.0));
        Assert.False(set.Remove(1L));
        Assert.Equal(2, set.Count);
        Assert.Throws<ArgumentException>(() => set.Add(new List<object?>()));
    }

    [Fact]
    public void A_frozenset_is_a_key()
    {
        var dict = new PyDict { [new PyFrozenSet(1L, 2L, 2L)] = "x" };
        Assert.Equal("x", dict[new PyFrozenSet(2.0, 1L)]);
        Assert.Equal(2, new PyFrozenSet(1L, 2L, 2L).Count);
        Assert.True(new PyFrozenSet(1L).Contains(1.0));
        Assert.True(new PyFrozenSet().SetEquals(new PyFrozenSet()));
        Assert.NotEqual(new PyFrozenSet(1L), new PyFrozenSet());
        Assert.Throws<ArgumentException>(() => new PyFrozenSet(new PyDict()));
    }
}
