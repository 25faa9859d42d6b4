using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PickleGen.Values;

namespace PickleGen;

/// <summary>
/// A Python <c>ipaddress.IPv4Interface</c> or <c>IPv6Interface</c>: an address and the length of its network's prefix,
/// such as <c>192.0.2.5/24</c>.
/// </summary>
public sealed class PyIPInterface : IEquatable<PyIPInterface>, IReducible
{
    /// <summary>Creates an interface.</summary>
    /// <param name="address">The address.</param>
    /// <param name="prefixLength">How many bits of it name the network.</param>
    /// <param name="scope">The scope of an address of 128 bits; null for the address' own, if it has one.</param>
    /// <exception cref="ArgumentException">The address is too short for the prefix, or is of 32 bits and has a scope.</exception>
    public PyIPInterface(IPAddress address, int prefixLength, string? scope = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        var v6 = address.AddressFamily == AddressFamily.InterNetworkV6;
        if (prefixLength < 0 || prefixLength > (v6 ? 128 : 32)) throw new ArgumentOutOfRangeException(nameof(prefixLength), prefixLength, "Longer than the address.");
        if (scope is not null && (!v6 || scope.Length == 0 || scope.AsSpan().ContainsAny('%', '/'))) throw new ArgumentException("No scope of Python's.", nameof(scope));
        Scope = scope ?? (v6 && address.ScopeId != 0 ? address.ScopeId.ToString(CultureInfo.InvariantCulture) : null);
        Address = v6 && address.ScopeId != 0 ? new IPAddress(address.GetAddressBytes()) : address;
        PrefixLength = prefixLength;
    }

    /// <summary>The address, without its scope.</summary>
    public IPAddress Address { get; }

    /// <summary>How many bits of the address name the network.</summary>
    public int PrefixLength { get; }

    /// <summary>The scope, if there is one.</summary>
    public string? Scope { get; }

    /// <summary>Whether all parts are the same.</summary>
    public bool Equals(PyIPInterface? other) =>
        other is not null && Address.Equals(other.Address) && PrefixLength == other.PrefixLength && Scope == other.Scope;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyIPInterface);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((PyHash.Of(Address, Scope) * 131) + PrefixLength);

    /// <summary>Python's <c>str(value)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{AddressText.Format(Address)}{(Scope is null ? "" : "%")}{Scope}/{PrefixLength}");

    PyObject IReducible.Reduce(int protocol) =>
        new(Address.AddressFamily == AddressFamily.InterNetworkV6 ? LibraryNames.IPv6Interface : LibraryNames.IPv4Interface, new PyTuple(ToString()), PyConstruction.Call);
}
