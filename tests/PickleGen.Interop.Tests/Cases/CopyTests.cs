using System.Runtime.CompilerServices;
using Cases;
using Cases.Harness;
using Cases.Matrix;

namespace PickleGen.Interop.Tests;

/// <summary>Every shared case, copied without a pickle.</summary>
public class CopyTests
{
    public static TheoryData<string> Names => [.. CaseList.All.Select(item => item.Name)];

    public static TheoryData<int> Cells => [.. Enumerable.Range(0, MatrixList.All.Count)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_deep_copy_is_what_a_load_gives(string name)
    {
        var item = CaseList.Get(name);
        var before = item.Dumps(5);
        var copy = item.Copy(deep: true);
        Assert.Equal(item.Describe(item.RoundTrip(before)), item.Describe(copy));
        Assert.True(item.DeepEquals(copy));
        Assert.Equal(item.DumpsOther(item.RoundTrip(before)), item.DumpsOther(copy));
        Assert.Equal(before, item.Dumps(5));
        AssertShareNothing(item.Value, copy);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_shallow_copy_is_equal(string name)
    {
        var item = CaseList.Get(name);
        var copy = item.Copy(deep: false);
        Assert.True(item.DeepEquals(copy));
        if (item.Value is IParts { } model && !item.Value.GetType().IsValueType)
        {
            Assert.NotSame(item.Value, copy);
            Assert.Equal(model.Parts.Length, ((IParts)copy!).Parts.Length);
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Every_shape_is_copied(int index)
    {
        var cell = MatrixList.All[index];
        var original = cell.Loads(cell.Dumps(5));
        var (copy, pickle, isEqual) = cell.DeepCopy();
        Assert.True(isEqual, cell.ToString());
        Assert.Equal(cell.Dumps(5), pickle);
        Assert.Equal((original.Number, original.Title), (copy.Number, copy.Title));
        Assert.Equal(original.Parts, copy.Parts);
    }

    private static void AssertShareNothing(object? original, object? copy)
    {
        var mutable = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Collect(original, mutable);
        var copied = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Collect(copy, copied);
        mutable.IntersectWith(copied);
        Assert.Empty(mutable.Select(item => item.GetType()));
    }

    // What can be changed: models, and collections that are none of the immutable ones.
    private static void Collect(object? value, HashSet<object> found)
    {
        if (value is null or string or Uri or Version) return;
        var type = value.GetType();
        var isFixed = type.IsValueType || type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen" || value is ITuple or PyFrozenSet or PyTuple or Type;
        var isEmpty = value is System.Collections.ICollection { Count: 0, IsSynchronized: _ };
        if (!isFixed && !isEmpty && !found.Add(value)) return;
        switch (value)
        {
            case IParts model:
                foreach (var part in model.Parts) Collect(part, found);
                break;
            case ITuple tuple:
                for (var i = 0; i < tuple.Length; i++) Collect(tuple[i], found);
                break;
            case System.Collections.IEnumerable items:
                foreach (var part in items) Collect(part, found);
                break;
            case System.Collections.DictionaryEntry entry:
                Collect(entry.Key, found);
                Collect(entry.Value, found);
                break;
            default:
                if (!type.IsValueType && value is not (IParts or List<object?> or PyDict or PySet or PyByteArray or PyObject)) found.Remove(value);
                break;
        }
    }
}
