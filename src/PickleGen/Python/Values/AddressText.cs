using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PickleGen.Values;

/// <summary>IP addresses as text, as Python 3.13's <c>ipaddress</c> writes and reads them.</summary>
internal static class AddressText
{
    private const int MaxLength = 64;

    /// <summary>The address without its scope.</summary>
    public static string Format(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out var length);
        return length == 4 ? FormatV4(bytes[..4]) : FormatV6(bytes);
    }

    /// <summary>The address, and its scope where it has one.</summary>
    public static string FormatScoped(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetworkV6 && address.ScopeId != 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Format(address)}%{address.ScopeId}")
            : Format(address);

    /// <summary>Parses an address without a scope; only what Python takes too.</summary>
    public static IPAddress? Parse(ReadOnlySpan<char> text, bool v6)
    {
        if (text.IsEmpty || text.Length > MaxLength) return null;
        if (v6 ? text.ContainsAnyExcept("0123456789abcdefABCDEF:.") || !text.Contains(':') : !IsDotted(text)) return null;
        return IPAddress.TryParse(text, out var address) && address.AddressFamily == (v6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork)
            ? address
            : null;
    }

    /// <summary>Parses an address and its scope: text after a percent sign.</summary>
    public static IPAddress? ParseScoped(string text, out string? scope)
    {
        var percent = text.IndexOf('%', StringComparison.Ordinal);
        scope = percent < 0 ? null : text[(percent + 1)..];
        return scope is "" || scope?.Contains('%', StringComparison.Ordinal) == true ? null : Parse(percent < 0 ? text : text.AsSpan(0, percent), v6: true);
    }

    // Four decimal numbers without leading zeros.
    private static bool IsDotted(ReadOnlySpan<char> text)
    {
        var parts = 0;
        foreach (var range in text.Split('.'))
        {
            var part = text[range];
            if (part.Length is 0 or > 3 || part.ContainsAnyExceptInRange('0', '9') || (part.Length > 1 && part[0] == '0')) return false;
            parts++;
        }

        return parts == 4;
    }

    private static string FormatV4(ReadOnlySpan<byte> bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{bytes[0]}.{bytes[1]}.{bytes[2]}.{bytes[3]}");

    private static string FormatV6(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..10].IndexOfAnyExcept((byte)0) < 0 && bytes[10] == 0xff && bytes[11] == 0xff) return "::ffff:" + FormatV4(bytes[12..]);
        var (start, length) = LongestZeros(bytes);
        var text = new StringBuilder();
        for (var i = 0; i < 8; i++)
        {
            if (i == start && length > 1)
            {
                text.Append("::");
                i += length - 1;
                continue;
            }

            if (text.Length > 0 && text[^1] != ':') text.Append(':');
            text.Append(CultureInfo.InvariantCulture, $"{Group(bytes, i):x}");
        }

        return text.ToString();
    }

    // The first of the longest runs of zeros.
    private static (int Start, int Length) LongestZeros(ReadOnlySpan<byte> bytes)
    {
        var best = (Start: 0, Length: 0);
        for (var i = 0; i < 8; i++)
        {
            var end = i;
            while (end < 8 && Group(bytes, end) == 0) end++;
            if (end - i > best.Length) best = (i, end - i);
        }

        return best;
    }

    private static ushort Group(ReadOnlySpan<byte> bytes, int index) => BinaryPrimitives.ReadUInt16BigEndian(bytes[(2 * index)..]);
}
