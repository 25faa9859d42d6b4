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

    // The halves cancel.
    private static long Folded(int i) => ((long)i << 32) | (uint)i;
}
