using System.Net;
using PickleGen.Internal;

namespace PickleGen;

/// <summary>
/// Hashes of values without parts. .NET folds the halves of a number together, so that anybody can write down many
/// numbers of one hash, and a dict of them would take the square of their count to read. Here a key of the process goes
/// into each hash.
/// </summary>
internal static class PyHash
{
    public static int Of(long value) => KeyedHash.Of(value);

    /// <summary>The hash of a value that is no number of Python's.</summary>
    public static int Of(object value)
    {
        switch (value)
        {
            case DateTime time:
                return Of(time.Ticks);
            case DateTimeOffset time:
                return Of(time.UtcTicks);
            case TimeOnly time:
                return Of(time.Ticks);
            case TimeSpan delta:
                return Of(delta.Ticks);
            case Guid id:
                Span<byte> bytes = stackalloc byte[16];
                id.TryWriteBytes(bytes);
                return KeyedHash.Of(bytes);
            case byte[] array:
                return KeyedHash.Of(array.AsSpan());
            case IPAddress address:
                return KeyedHash.Of(address.GetAddressBytes().AsSpan());
            case IPNetwork network:
                return unchecked((Of(network.BaseAddress) * 131) + network.PrefixLength);
            default:
                // Perhaps a program's own: where it goes in a table is then not to be foreseen, at least.
                return KeyedHash.Of(value.GetHashCode());
        }
    }

    /// <summary>The hash of two values, of which one may be missing.</summary>
    public static int Of(object first, object? second)
    {
        var hash = new KeyedHash();
        hash.Add(Of(first));
        hash.Add(second is null ? 0 : Of(second));
        return hash.ToInt32();
    }
}
