namespace PickleGen.Tests.Writing;

/// <summary>Frames: closed at the first value after 64 KiB, left by payloads of 64 KiB, without a header below four bytes. Expected: what CPython 3.13 writes at protocols 0 to 5.</summary>
public class FrameBytesTests
{
    [Theory]
    [InlineData(0, "15 53b733953fb825c9", "15 2213019ec9dc622d")]
    [InlineData(1, "16 6cb378289a1057fe", "16 b598ce3e06f21461")]
    [InlineData(2, "17 8dad909ccbf4f7db", "17 1ff675466fbac97e")]
    [InlineData(65524, "65542 9ae5401875913dc1", "65542 c4a17b5e7f5da78a")]
    [InlineData(65530, "65548 69ab0daf528f2db3", "65548 b05fe097be5632ca")]
    [InlineData(65534, "65552 9b71df12f6bcd544", "65552 497d74656a874803")]
    [InlineData(65535, "65553 5b30e9bd9804d8e4", "65553 f95c285aa7c7a0da")]
    [InlineData(65536, "65545 78f091412db88342", "65545 3ceab2c155e2a3da")]
    [InlineData(65537, "65546 9b88543346bd65b9", "65546 e3c32ac08169fceb")]
    [InlineData(65545, "65554 2671e9a4df2d1355", "65554 3a4609756db6a3cb")]
    [InlineData(131072, "131081 7717a0658e05b49e", "131081 86c00f0694f7dc92")]
    [InlineData(200000, "200009 fd80363d055f8d84", "200009 adb04824e66395e2")]
    public void Bytes(int length, string protocol4, string protocol5) => Expect.Digests(new byte[length], PickleConverters.ByteArray, protocol4, protocol5);

    [Theory]
    [InlineData(2, "17 02570334d6e47c83", "17 20e217283848b505")]
    [InlineData(65524, "65542 94f6fb4dbd79188e", "65542 6e6ec2ed47bdcba2")]
    [InlineData(65530, "65548 7d8426b405558e1e", "65548 c2c5a12f9856e107")]
    [InlineData(65534, "65552 807ebe03cd4f15e1", "65552 fea6ab42e90387c0")]
    [InlineData(65535, "65553 ec0c39bfc3fb7fd0", "65553 4079a7690a909353")]
    [InlineData(65536, "65545 50893d4739055ab9", "65545 2da9fa420af33a93")]
    [InlineData(65537, "65546 6c74c899d92d414d", "65546 327bfcad20685d9f")]
    [InlineData(200000, "200009 b9ed713f27212219", "200009 0f551bce4cebe1c3")]
    public void Text(int length, string protocol4, string protocol5) => Expect.Digests(new string('x', length), PickleConverters.String, protocol4, protocol5);

    [Theory]
    [InlineData(1, "118 68ee8da09fa54fd3", "118 55ea6562a5f90483")]
    [InlineData(100, "15266 dc104beb1f0011a0", "15266 74b52bc6fad4a34b")]
    [InlineData(290, "72202 b9f9219bcd298746", "72202 2bc53029e58c18d4")]
    [InlineData(300, "76207 c33732751b95e4cd", "76207 e1610e05a1038512")]
    [InlineData(301, "76613 bd858254dd11388e", "76613 a166ce359a50cf4a")]
    [InlineData(302, "77020 e04e67c3abf63466", "77020 f95489f3240dfeb6")]
    [InlineData(303, "77428 a7faec0f0b8e4298", "77428 9afbf74dbbd5e52c")]
    [InlineData(304, "77837 fba397630e0b1ba1", "77837 24d023bb21946d75")]
    [InlineData(305, "78247 ad92430265a13d3f", "78247 d83833d317106e27")]
    [InlineData(400, "121757 c01e30f11c1157ed", "121757 6612d0245000760f")]
    [InlineData(700, "318434 42b9482ea7187020", "318434 be5fe0efebfb6892")]
    [InlineData(1001, "606237 1c652f3a213edc4d", "606237 2cab2f4f23924081")]
    public void Small_items(int count, string protocol4, string protocol5) => Expect.Digests(
        Enumerable.Range(0, count).Select(i => (object)new string('x', 100 + i)).ToList(), PickleConverters.List(PickleConverters.Object)!, protocol4, protocol5);

    [Theory]
    [InlineData(100, "292 74ec4ad6102c7f40", "292 4836b453d0fc642a")]
    [InlineData(65000, "130107 3f05a3b0de9792c7", "130107 cac3a1e2b01f123f")]
    [InlineData(65534, "131184 fee88d35ef3c91ee", "131184 2af43314d2b175ce")]
    [InlineData(65535, "131186 916df9ad025a7f2f", "131186 ef509f0215660fcc")]
    [InlineData(65536, "131188 b4f5fba8e43af8e6", "131188 84d44224b099ae98")]
    [InlineData(100000, "200116 f8e61dae1877fd0c", "200116 4b7d2d7d045f28d1")]
    public void Large_between_small(int large, string protocol4, string protocol5) => Expect.Digests(
        new List<byte[]> { new byte[10], new byte[large], new byte[20], new byte[large + 1], new byte[30] }, PickleConverters.List(PickleConverters.ByteArray)!, protocol4, protocol5);

    [Theory]
    [InlineData(65536, "196633 805a5d24c01a1da0", "196633 b7b319f965c9913a")]
    [InlineData(70000, "210025 612af7c38be7facf", "210025 3dd7681e252a027f")]
    public void Large_only(int large, string protocol4, string protocol5) => Expect.Digests(
        new List<byte[]> { new byte[large], new byte[large], new byte[large] }, PickleConverters.List(PickleConverters.ByteArray)!, protocol4, protocol5);
}
