using System.Globalization;
using System.Security.Cryptography;

namespace PickleGen.Tests;

/// <summary>Compares what is written with what CPython writes, and reads it again by every plan.</summary>
internal static class Expect
{
    /// <summary>The pickles of a value as hexadecimal text, from protocol 0 on.</summary>
    public static void Bytes<T>(T value, PickleConverter<T> converter, params string[] expected)
    {
        for (var protocol = 0; protocol < expected.Length; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            var pickle = Pickle.Dumps(value, converter, options);
            Assert.Equal((protocol, expected[protocol]), (protocol, Convert.ToHexStringLower(pickle)));
            Again(pickle, converter, options);
        }
    }

    /// <summary>The pickles of a value as length and first eight bytes of the SHA-256; the last one is of protocol 5.</summary>
    public static void Digests<T>(T value, PickleConverter<T> converter, params string[] expected)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            var options = new PickleOptions { Protocol = 6 - expected.Length + i };
            var pickle = Pickle.Dumps(value, converter, options);
            Assert.Equal((options.Protocol, expected[i]), (options.Protocol, Digest(pickle)));
            Again(pickle, converter, options);
        }
    }

    private static string Digest(byte[] pickle) => string.Create(
        CultureInfo.InvariantCulture, $"{pickle.Length} {Convert.ToHexStringLower(SHA256.HashData(pickle).AsSpan(0, 8))}");

    // What has been read is written as the same bytes, but for the order of sets.
    private static void Again<T>(byte[] pickle, PickleConverter<T> converter, PickleOptions options)
    {
        var back = Read.Value(pickle, converter, options);
        Assert.Equal(pickle, Pickle.Dumps(back!, converter, options));
    }
}
