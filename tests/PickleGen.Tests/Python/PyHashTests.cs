using System.Numerics;

namespace PickleGen.Tests.Python;

/// <summary>Values that .NET gives one hash, as anybody can make them: a dict of them must not be slow.</summary>
public class PyHashTests
{
    private const int Count = 10_000;

    public static TheoryData<string> Kinds => new(Makers.Keys);

    private static readonly Dictionary<string, Func<int, object>> Makers = new()
    {
        ["long"] = static i => Folded(i),
        ["double"] = static i => BitConverter.Int64BitsToDouble(0x3ff0_0000_0000_0000 ^ Folded(i)),
        ["complex"] = static i => new Complex(BitConverter.Int64BitsToDouble(0x3ff0_0000_0000_0000 ^ Folded(i)), 0),
        ["decimal"] = static i => new decimal(i, i, 0, false, 0),
        ["DateTime"] = static i => new DateTime(Folded(i)),
        ["DateTimeOffset"] = static i => new DateTimeOffset(Folded(i), TimeSpan.Zero),
        ["TimeSpan"] = static i => new TimeSpan(Folded(i)),
        ["Guid"] = static i => new Guid(i, 0, 0, [0, 0, 0, 0, .. BitConverter.GetBytes(i)]),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Values_of_one_NET_hash_have_many(string kind)
    {
        var values = Enumerable.Range(1, Count).Select(Makers[kind]).ToList();
        Assert.InRange(values.Select(PyEquality.Instance.GetHashCode).Distinct().Count(), Count * 99 / 100, Count);
    }

    [Fact]
    public void Equal_values_have_one_hash()
    {
        (object, object)[] pairs =
        [
            (1.50m, 1.5m), (0m, -0.00m), (decimal.MaxValue, decimal.MaxValue), (new Complex(0, -0.0), new Complex(-0.0, 0)),
            (new DateTimeOffset(2000, 1, 1, 2, 0, 0, TimeSpan.FromHours(1)), new DateTimeOffset(2000, 1, 1, 1, 0, 0, TimeSpan.Zero)),
        ];
        Assert.All(pairs, pair =>
        {
            Assert.True(PyEquality.Instance.Equals(pair.Item1, pair.Item2));
            Assert.Equal(PyEquality.Instance.GetHashCode(pair.Item1), PyEquality.Instance.GetHashCode(pair.Item2));
        });
    }

    /// <summary>
    /// Numbers whose high half takes back what the low half does to the state of HashCode, whatever its seed is: half of
    /// all these had one hash.
    /// </summary>
    [Fact]
    public void Numbers_that_collide_under_HashCode()
    {
        var values = Enumerable.Range(0, 1 << 16).Select(static i => (long)Differential((uint)i)).ToList();
        Assert.InRange(values.Select(static value => HashCode.Combine((int)value, (int)(value >> 32))).Distinct().Count(), 1, 2);
        Assert.InRange(values.Select(static value => PyEquality.Instance.GetHashCode(value)).Distinct().Count(), 65_000, 1 << 16);
    }

    [Fact]
    public void Frozensets_that_differ_in_how_deep_their_items_are()
    {
        var sets = Enumerable.Range(0, 1 << 14).Select(static bits => new PyFrozenSet(Enumerable.Range(0, 14).Select(i => (bits & (1 << i)) != 0 ? (object)(long)i : new PyFrozenSet((long)i))));
        Assert.InRange(sets.Select(static set => set.GetHashCode()).Distinct().Count(), 16_300, 1 << 14);
    }

    [Fact]
    public void Equal_values_of_the_library_have_one_hash()
    {
        Assert.Equal(new PyRange(0, 10, 3).GetHashCode(), new PyRange(0, 11, 3).GetHashCode());
        Assert.Equal(new PyTimeZone(TimeSpan.FromHours(1), "a").GetHashCode(), new PyTimeZone(TimeSpan.FromHours(1), "b").GetHashCode());
        Assert.Equal(new PyFrozenSet(1L, 2L).GetHashCode(), new PyFrozenSet(2.0, 1m).GetHashCode());
        Assert.Equal(new PyTuple(1L, "a").GetHashCode(), new PyTuple(true, "a").GetHashCode());
    }

    // The multipliers of xxHash32, which HashCode is.
    private static ulong Differential(uint i)
    {
        const uint Prime3 = 3266489917;
        const uint Prime4 = 668265263;
        var inverse = 1u;
        for (var n = 0; n < 5; n++) inverse = unchecked(inverse * (2 - (Prime3 * inverse)));
        var low = unchecked((i << 16) * inverse);
        var high = unchecked(0 - ((i << 1) * Prime4 * inverse));
        return ((ulong)high << 32) | low;
    }

    // The halves cancel.
    private static long Folded(int i) => ((long)i << 32) | (uint)i;
}
