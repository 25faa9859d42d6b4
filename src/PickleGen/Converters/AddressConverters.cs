using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PickleGen.Reading;
using PickleGen.Values;

namespace PickleGen.Converters;

/// <summary>An IPAddress as <c>ipaddress.IPv4Address</c> or <c>IPv6Address</c>.</summary>
internal sealed class IPAddressConverter : PickleConverter<IPAddress>
{
    internal override string Expectation => "an ipaddress.IPv4Address or IPv6Address";

    internal override void Write(ref PickleWriter writer, IPAddress? value)
    {
        if (value is null)
        {
            writer.WriteNone();
            return;
        }

        if (writer.TryWriteReference(value)) return;
        if (value.AddressFamily == AddressFamily.InterNetworkV6)
        {
            writer.StartCall(LibraryNames.IPv6Address, 1);
            writer.WriteText(AddressText.FormatScoped(value), null);
        }
        else
        {
            Span<byte> bytes = stackalloc byte[4];
            value.TryWriteBytes(bytes, out _);
            writer.StartCall(LibraryNames.IPv4Address, 1);
            writer.Write((long)System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes));
        }

        writer.EndCall(1);
        writer.MemoizeObject(value);
    }

    [return: MaybeNull]
    internal override IPAddress Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.IsNone) return null;
        return slot.Value as IPAddress ?? throw machine.Mismatch(Expectation, slot);
    }
}

/// <summary>An IPNetwork as <c>ipaddress.IPv4Network</c> or <c>IPv6Network</c>.</summary>
internal sealed class IPNetworkConverter : PickleConverter<IPNetwork>
{
    internal override string Expectation => "an ipaddress.IPv4Network or IPv6Network";

    internal override void Write(ref PickleWriter writer, IPNetwork value)
    {
        // The default one has no address.
        var address = value.BaseAddress ?? IPAddress.Any;
        writer.StartCall(address.AddressFamily == AddressFamily.InterNetworkV6 ? LibraryNames.IPv6Network : LibraryNames.IPv4Network, 1);
        writer.WriteText(string.Create(CultureInfo.InvariantCulture, $"{AddressText.Format(address)}/{value.PrefixLength}"), null);
        writer.EndCall(1);
        writer.MemoizeObject(null);
    }

    internal override IPNetwork Take(in PickleSlot slot, PickleMachine machine) =>
        slot.Value is IPNetwork network ? network : throw machine.Mismatch(Expectation, slot);

    internal override PickleSlot ToSlot(IPNetwork value) => PickleSlot.Object(value);
}
