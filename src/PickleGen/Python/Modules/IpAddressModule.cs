using System.Globalization;
using System.Net;
using System.Numerics;
using PickleGen.Contexts;
using PickleGen.Reading;
using PickleGen.Values;

namespace PickleGen.Modules;

/// <summary>Python's <c>ipaddress</c>: addresses from their number or text, networks and interfaces from text.</summary>
internal static class IpAddressModule
{
    public static readonly GlobalTarget[] Targets =
    [
        new Target(LibraryNames.IPv4Address, static argument => Address(argument, v6: false)),
        new Target(LibraryNames.IPv6Address, static argument => Address(argument, v6: true)),
        new Target(LibraryNames.IPv4Network, static argument => argument is string text ? Network(text, v6: false) : null),
        new Target(LibraryNames.IPv6Network, static argument => argument is string text ? Network(text, v6: true) : null),
        new Target(LibraryNames.IPv4Interface, static argument => argument is string text ? Interface(text, v6: false) : null),
        new Target(LibraryNames.IPv6Interface, static argument => argument is string text ? Interface(text, v6: true) : null),
    ];

    private static object? Address(object? argument, bool v6) => argument switch
    {
        long number => OfNumber(number, v6),
        BigInteger number => OfNumber(number, v6),
        byte[] bytes when bytes.Length == (v6 ? 16 : 4) => new IPAddress(bytes),
        string text when v6 => Scoped(text),
        string text => AddressText.Parse(text, v6: false),
        _ => null,
    };

    private static IPAddress? OfNumber(BigInteger number, bool v6)
    {
        Span<byte> bytes = stackalloc byte[v6 ? 16 : 4];
        bytes.Clear();
        if (number.Sign < 0 || number.GetBitLength() > bytes.Length * 8) return null;
        number.TryWriteBytes(bytes[(bytes.Length - number.GetByteCount(isUnsigned: true))..], out _, isUnsigned: true, isBigEndian: true);
        return new IPAddress(bytes);
    }

    // .NET's scopes are numbers.
    private static object? Scoped(string text)
    {
        if (AddressText.ParseScoped(text, out var scope) is not { } address) return null;
        if (scope is null) return address;
        var numbered = uint.TryParse(scope, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && scope[0] != '0';
        return numbered ? new IPAddress(address.GetAddressBytes(), number) : new PyIPAddress(address, scope);
    }

    private static object? Network(string text, bool v6)
    {
        if (!TryPrefix(text, v6, out var prefix, out var start) || AddressText.Parse(start, v6) is not { } address) return null;

        // A network has no bits beyond its prefix; .NET 10 would clear them.
        return IPNetwork.TryParse(string.Create(CultureInfo.InvariantCulture, $"{address}/{prefix}"), out var network) && network.BaseAddress.Equals(address)
            ? network
            : null;
    }

    private static PyIPInterface? Interface(string text, bool v6)
    {
        if (!TryPrefix(text, v6, out var prefix, out var start)) return null;
        string? scope = null;
        var address = v6 ? AddressText.ParseScoped(start, out scope) : AddressText.Parse(start, v6: false);
        return address is null ? null : new PyIPInterface(address, prefix, scope);
    }

    private static bool TryPrefix(string text, bool v6, out int prefix, out string address)
    {
        prefix = v6 ? 128 : 32;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        address = slash < 0 ? text : text[..slash];
        if (slash < 0) return true;
        var longest = prefix;
        return int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out prefix) && prefix <= longest;
    }

    private sealed class Target(PyGlobal name, Func<object?, object?> make) : GlobalTarget(name)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            args.Count == 1 && make(args[0]) is { } value ? PickleSlot.Object(value) : Inert(args);
    }
}
