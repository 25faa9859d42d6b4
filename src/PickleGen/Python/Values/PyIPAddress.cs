using System.Net;
using System.Net.Sockets;
using PickleGen.Values;

namespace PickleGen;

/// <summary>
/// A Python <c>ipaddress.IPv6Address</c> whose scope has a name, such as <c>fe80::1%eth0</c>. An untyped load gives a
/// <see cref="IPAddress"/> where the scope is a number or there is none.
/// </summary>
public sealed class PyIPAddress : IEquatable<PyIPAddress>, IReducible, IPyEquatable
{
    /// <summary>Creates an address.</summary>
    /// <param name="address">The address of 128 bits, whose own scope does not count.</param>
    /// <param name="scope">The scope; null for none.</param>
    /// <exception cref="ArgumentException">The address is of 32 bits, or the scope empty or with a percent sign.</exception>
    public PyIPAddress(IPAddress address, string? scope)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.AddressFamily != AddressFamily.InterNetworkV6) throw new ArgumentException("Only an address of 128 bits has a scope.", nameof(address));
        if (scope is "" || scope?.Contains('%', StringComparison.Ordinal) == true) throw new ArgumentException("No scope of Python's.", nameof(scope));
        Address = address.ScopeId == 0 ? address : new IPAddress(address.GetAddressBytes());
        Scope = scope;
    }

    /// <summary>The address without its scope.</summary>
    public IPAddress Address { get; }

    /// <summary>The scope, if there is one.</summary>
    public string? Scope { get; }

    object IPyEquatable.EqualityKey => Scope is null ? Address : this;

    /// <summary>Whether address and scope are the same.</summary>
    public bool Equals(PyIPAddress? other) => other is not null && Address.Equals(other.Address) && Scope == other.Scope;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyIPAddress);

    /// <inheritdoc/>
    public override int GetHashCode() => PyHash.Of(Address, Scope);

    /// <summary>Python's <c>str(value)</c>.</summary>
    public override string ToString() => Scope is null ? AddressText.Format(Address) : $"{AddressText.Format(Address)}%{Scope}";

    PyObject IReducible.Reduce(int protocol) => new(LibraryNames.IPv6Address, new PyTuple(ToString()), PyConstruction.Call);
}
