using System.Net;

namespace PickleGen.Tests.Python;

public class PyAddressTests
{
    [Theory]
    [InlineData("IPv4Address", "LONG1 0x010200c000", "192.0.2.1")]
    [InlineData("IPv4Address", "BININT1 7", "0.0.0.7")]
    [InlineData("IPv4Address", "BINUNICODE 1.2.3.4", "1.2.3.4")]
    [InlineData("IPv4Address", "SHORT_BINBYTES 0x01020304", "1.2.3.4")]
    [InlineData("IPv6Address", "BININT1 1", "::1")]
    [InlineData("IPv6Address", "BINUNICODE 2001:DB8:0:0::1", "2001:db8::1")]
    [InlineData("IPv6Address", "BINUNICODE fe80::1%3", "fe80::1%3")]
    public void An_address_is_NETs(string cls, string argument, string expected) =>
        Assert.Equal(IPAddress.Parse(expected), Assert.IsType<IPAddress>(Load(cls, argument)));

    [Theory]
    [InlineData("IPv6Address", "BINUNICODE fe80::1%eth0", "fe80::1%eth0")]
    [InlineData("IPv6Address", "BINUNICODE fe80::1%03", "fe80::1%03")]
    [InlineData("IPv4Interface", "BINUNICODE 192.0.2.5/24", "192.0.2.5/24")]
    [InlineData("IPv4Interface", "BINUNICODE 192.0.2.5", "192.0.2.5/32")]
    [InlineData("IPv6Interface", "BINUNICODE fe80::1%eth0/64", "fe80::1%eth0/64")]
    [InlineData("IPv4Network", "BINUNICODE 10.0.0.0/8", "10.0.0.0/8")]
    [InlineData("IPv6Network", "BINUNICODE 2001:db8::/32", "2001:db8::/32")]
    public void Text(string cls, string argument, string expected) => Assert.Equal(expected, Load(cls, argument)!.ToString());

    [Theory]
    [InlineData("IPv4Address", "BININT -1")]
    [InlineData("IPv4Address", "LONG1 0x000000000001")]
    [InlineData("IPv4Address", "BINUNICODE 1.2.3")]
    [InlineData("IPv4Address", "BINUNICODE 01.2.3.4")]
    [InlineData("IPv4Address", "BINUNICODE 1.0x2.3.4")]
    [InlineData("IPv4Address", "SHORT_BINBYTES 0x010203")]
    [InlineData("IPv6Address", "BINUNICODE 1::2::3")]
    [InlineData("IPv6Address", "BINUNICODE [::1]")]
    [InlineData("IPv6Address", "BINUNICODE ::1%")]
    [InlineData("IPv6Address", "BINUNICODE 1.2.3.4")]
    [InlineData("IPv4Network", "BINUNICODE 10.0.0.1/8")]
    [InlineData("IPv4Network", "BINUNICODE 10.0.0.0/255.0.0.0")]
    [InlineData("IPv4Network", "BINUNICODE 10.0.0.0/33")]
    [InlineData("IPv6Network", "BINUNICODE fe80::%1/64")]
    [InlineData("IPv4Interface", "BININT1 5")]
    public void Other_arguments_stay_inert(string cls, string argument) => Assert.IsType<PyObject>(Load(cls, argument));

    [Fact]
    public void Is_written_as_Python_does()
    {
        // IPAddress.Loopback is of a class of its own.
        foreach (var address in new[] { IPAddress.Loopback, IPAddress.IPv6Loopback, IPAddress.Parse("::ffff:1.2.3.4"), new IPAddress(IPAddress.Parse("fe80::1").GetAddressBytes(), 3) })
        {
            Assert.Equal(address, Pickle.Loads(Pickle.Dumps(address, PickleConverters.Object)));
            Assert.Equal(address, Pickle.Loads(Pickle.Dumps(address, PickleConverters.IPAddress), PickleConverters.IPAddress));
        }

        Assert.Contains("'::102:304'", PickleTools.Dis(Pickle.Dumps(IPAddress.Parse("::1.2.3.4"), PickleConverters.IPAddress)), StringComparison.Ordinal);
        Assert.Equal(IPNetwork.Parse("0.0.0.0/0"), Pickle.Loads(Pickle.Dumps(default(IPNetwork), PickleConverters.IPNetwork), PickleConverters.IPNetwork));
    }

    [Fact]
    public void Equality_and_bounds()
    {
        var address = IPAddress.Parse("fe80::1");
        Assert.Equal(new PyIPAddress(address, "eth0"), new PyIPAddress(address, "eth0"));
        Assert.NotEqual(new PyIPAddress(address, "eth0"), new PyIPAddress(address, null));
        Assert.True(PyEquality.Instance.Equals(new PyIPAddress(address, null), address));
        Assert.Equal(new PyIPInterface(address, 64), new PyIPInterface(address, 64, null));
        Assert.NotEqual(new PyIPInterface(address, 64), new PyIPInterface(address, 63));
        Assert.Throws<ArgumentException>(() => new PyIPAddress(IPAddress.Any, "eth0"));
        Assert.Throws<ArgumentException>(() => new PyIPAddress(address, ""));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PyIPInterface(IPAddress.Any, 33));
        Assert.Throws<ArgumentException>(() => new PyIPInterface(IPAddress.Any, 8, "eth0"));
    }

    private static object? Load(string cls, string argument) => Read.Any(Asm.Pickle($"PROTO 3; GLOBAL ipaddress {cls}; {argument}; TUPLE1; REDUCE; STOP"));
}
