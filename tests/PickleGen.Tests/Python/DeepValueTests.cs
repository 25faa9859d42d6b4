namespace PickleGen.Tests.Python;

// Nesting costs heap and time in proportion, never stack.
public class DeepValueTests
{
    private const int Depth = 100_000;

    [Fact]
    public void Deep_tuples_hash_and_equal()
    {
        var one = Tower(Depth, inner => new PyTuple(inner));
        var other = Tower(Depth, inner => new PyTuple(inner));
        Assert.Equal(PyEquality.Instance.GetHashCode(one), PyEquality.Instance.GetHashCode(other));
        Assert.True(PyEquality.Instance.Equals(one, other));
        Assert.False(PyEquality.Instance.Equals(one, Tower(Depth, inner => new PyTuple(inner), 2L)));
        Assert.True(PyEquality.IsHashable(one));
        Assert.True(new PyDict { [one] = 1L }.ContainsKey(other));
    }

    [Fact]
    public void Deep_frozensets_hash() =>
        Assert.Single(new PySet { Tower(Depth, inner => new PyFrozenSet(inner)) });

    [Fact]
    public void Deep_frozensets_compare_or_say_that_they_are_too_deep()
    {
        var one = Tower(Depth, inner => new PyFrozenSet(new PyTuple(inner)));
        var other = Tower(Depth, inner => new PyFrozenSet(new PyTuple(inner)));
        Assert.Throws<InsufficientExecutionStackException>(() => PyEquality.Instance.Equals(one, other));
        Assert.True(PyEquality.Instance.Equals(Tower(100, inner => new PyFrozenSet(inner)), Tower(100, inner => new PyFrozenSet(inner))));
    }

    [Fact]
    public void Too_deep_a_comparison_in_a_load_is_an_unpickling_exception()
    {
        // Two sets of sets of sets, equal, as items of one set.
        var tower = string.Concat(Enumerable.Repeat("MARK;", Depth)) + string.Concat(Enumerable.Repeat("FROZENSET;", Depth));
        var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads(Asm.Pickle($"PROTO 4; EMPTY_SET; MARK; {tower} {tower} ADDITEMS; STOP"), PickleOptions.Trusted));
        Assert.IsType<InsufficientExecutionStackException>(error.InnerException);
    }

    [Fact]
    public void Doubling_tuples_are_compared_once_each()
    {
        Assert.True(PyEquality.Instance.Equals(Tower(60, inner => new PyTuple(inner, inner)), Tower(60, inner => new PyTuple(inner, inner))));
        Assert.False(PyEquality.Instance.Equals(Tower(60, inner => new PyTuple(inner, inner)), Tower(60, inner => new PyTuple(inner, inner), 2L)));
    }

    [Fact]
    public void Doubling_frozensets_are_compared_once_each()
    {
        static object Next(object? inner) => new PyFrozenSet(new PyTuple(inner, 1L), new PyTuple(inner, 2L));
        Assert.True(PyEquality.Instance.Equals(Tower(60, Next), Tower(60, Next)));
    }

    [Fact]
    public void Keys_nested_in_each_other_are_checked_once_each()
    {
        var set = new PySet();
        object? tuple = 0L;
        for (var i = 0; i < Depth; i++) set.Add(tuple = new PyTuple(tuple));
        Assert.Equal(Depth, set.Count);
    }

    private static object Tower(int depth, Func<object?, object> next, object? leaf = null)
    {
        var tower = next(leaf ?? 1L);
        for (var i = 1; i < depth; i++) tower = next(tower);
        return tower;
    }
}
