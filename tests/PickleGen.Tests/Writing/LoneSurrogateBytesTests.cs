namespace PickleGen.Tests.Writing;

/// <summary>Halves of surrogate pairs. Expected: what CPython 3.13 writes at protocols 0 to 5.</summary>
public class LoneSurrogateBytesTests
{
    [Fact]
    public void Lone_high() => Expect.Bytes(
        "\ud83d",
        PickleConverters.String,
        "565c75643833640a70300a2e",
        "5803000000eda0bd71002e",
        "80025803000000eda0bd71002e",
        "80035803000000eda0bd71002e",
        "80049507000000000000008c03eda0bd942e",
        "80059507000000000000008c03eda0bd942e");

    [Fact]
    public void Lone_low() => Expect.Bytes(
        "\ude00x",
        PickleConverters.String,
        "565c7564653030780a70300a2e",
        "5804000000edb8807871002e",
        "80025804000000edb8807871002e",
        "80035804000000edb8807871002e",
        "80049508000000000000008c04edb88078942e",
        "80059508000000000000008c04edb88078942e");

    [Fact]
    public void Lone_amid() => Expect.Bytes(
        "a\ud800b",
        PickleConverters.String,
        "56615c7564383030620a70300a2e",
        "580500000061eda0806271002e",
        "8002580500000061eda0806271002e",
        "8003580500000061eda0806271002e",
        "80049509000000000000008c0561eda08062942e",
        "80059509000000000000008c0561eda08062942e");

    [Fact]
    public void Lone_reversed() => Expect.Bytes(
        "\udc00\ud800",
        PickleConverters.String,
        "565c75646330305c75643830300a70300a2e",
        "5806000000edb080eda08071002e",
        "80025806000000edb080eda08071002e",
        "80035806000000edb080eda08071002e",
        "8004950a000000000000008c06edb080eda080942e",
        "8005950a000000000000008c06edb080eda080942e");
}
