using System.Numerics;

namespace PickleGen.Tests.Writing;

/// <summary>Integers beyond 64 bits. Expected: what CPython 3.13 writes at protocols 0 to 5.</summary>
public class BigIntegerBytesTests
{
    [Fact]
    public void Big_0() => Expect.Bytes(
        new BigInteger(1) << 63,
        PickleConverters.BigInteger,
        "4c393232333337323033363835343737353830384c0a2e",
        "4c393232333337323033363835343737353830384c0a2e",
        "80028a090000000000000080002e",
        "80038a090000000000000080002e",
        "8004950c000000000000008a090000000000000080002e",
        "8005950c000000000000008a090000000000000080002e");

    [Fact]
    public void Big_1() => Expect.Bytes(
        (new BigInteger(1) << 64) - 1,
        PickleConverters.BigInteger,
        "4c31383434363734343037333730393535313631354c0a2e",
        "4c31383434363734343037333730393535313631354c0a2e",
        "80028a09ffffffffffffffff002e",
        "80038a09ffffffffffffffff002e",
        "8004950c000000000000008a09ffffffffffffffff002e",
        "8005950c000000000000008a09ffffffffffffffff002e");

    [Fact]
    public void Big_2() => Expect.Bytes(
        -(new BigInteger(1) << 63) - 1,
        PickleConverters.BigInteger,
        "4c2d393232333337323033363835343737353830394c0a2e",
        "4c2d393232333337323033363835343737353830394c0a2e",
        "80028a09ffffffffffffff7fff2e",
        "80038a09ffffffffffffff7fff2e",
        "8004950c000000000000008a09ffffffffffffff7fff2e",
        "8005950c000000000000008a09ffffffffffffff7fff2e");

    [Fact]
    public void Big_3() => Expect.Bytes(
        BigInteger.Pow(10, 50),
        PickleConverters.BigInteger,
        "4c3130303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030304c0a2e",
        "4c3130303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030304c0a2e",
        "80028a1500000000000064b5fd3405c4d2876692f9153b6c442e",
        "80038a1500000000000064b5fd3405c4d2876692f9153b6c442e",
        "80049518000000000000008a1500000000000064b5fd3405c4d2876692f9153b6c442e",
        "80059518000000000000008a1500000000000064b5fd3405c4d2876692f9153b6c442e");

    [Fact]
    public void Big_4() => Expect.Bytes(
        -BigInteger.Pow(10, 50),
        PickleConverters.BigInteger,
        "4c2d3130303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030304c0a2e",
        "4c2d3130303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030304c0a2e",
        "80028a150000000000009c4a02cbfa3b2d78996d06eac493bb2e",
        "80038a150000000000009c4a02cbfa3b2d78996d06eac493bb2e",
        "80049518000000000000008a150000000000009c4a02cbfa3b2d78996d06eac493bb2e",
        "80059518000000000000008a150000000000009c4a02cbfa3b2d78996d06eac493bb2e");

    [Fact]
    public void Long_255_bytes() => Expect.Digests(
        (BigInteger.One << 2039) - 1,
        PickleConverters.BigInteger,
        "618 3f5ecf044af2d579",
        "618 3f5ecf044af2d579",
        "260 45b788974dcd5d63",
        "260 e8e65ed0746ecdd0",
        "269 5ed509d781f1ccb4",
        "269 ba0d95ad7eb5e018");

    [Fact]
    public void Long_256_bytes() => Expect.Digests(
        BigInteger.One << 2039,
        PickleConverters.BigInteger,
        "618 e7cb04b5eeb9e879",
        "618 e7cb04b5eeb9e879",
        "264 e7a7ecea69d8043a",
        "264 a339a58a0861c0fd",
        "273 797786ceea219ba5",
        "273 e6dbcdb065dacf66");

    [Fact]
    public void Long_Minus_255_bytes() => Expect.Digests(
        -(BigInteger.One << 2039),
        PickleConverters.BigInteger,
        "619 78ff77026c7a016b",
        "619 78ff77026c7a016b",
        "260 528bf6b99e68db2c",
        "260 34fde205635722b2",
        "269 95c36eeeac241577",
        "269 6e4a5e13382d622d");

    [Fact]
    public void Long_Minus_256_bytes() => Expect.Digests(
        -(BigInteger.One << 2039) - 1,
        PickleConverters.BigInteger,
        "619 c2c621f04234b17f",
        "619 c2c621f04234b17f",
        "264 d8b1ad55458a229a",
        "264 9571cc426c584072",
        "273 d60d5c473287cd94",
        "273 8f766fd659a8aa79");
}
