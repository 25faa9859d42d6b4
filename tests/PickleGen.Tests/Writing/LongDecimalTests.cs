using System.Numerics;

namespace PickleGen.Tests.Writing;

public class LongDecimalTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Text_of_more_than_4300_digits_is_refused_as_no_reader_takes_it(int protocol)
    {
        var options = new PickleOptions { Protocol = protocol };
        var longest = BigInteger.Pow(10, 4300) - 1;
        Expect.Bytes(longest, PickleConverters.BigInteger);
        Assert.Equal(longest, Read.Value(Pickle.Dumps(longest, PickleConverters.BigInteger, options), PickleConverters.BigInteger));
        Assert.Equal(-longest, Read.Value(Pickle.Dumps(-longest, PickleConverters.BigInteger, options), PickleConverters.BigInteger));
        foreach (var beyond in new[] { longest + 1, -longest - 1, BigInteger.One << 1_000_000 })
            Assert.Contains("4300 digits", Assert.Throws<PicklingException>(() => Pickle.Dumps(beyond, PickleConverters.BigInteger, options)).Message, StringComparison.Ordinal);
    }
}
