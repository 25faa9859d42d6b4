namespace PickleGen.Tests.Writing;

/// <summary>Singletons, tuples, lists, dicts and sets. Expected: what CPython 3.13 writes at protocols 0 to 5.</summary>
public class ContainerBytesTests
{
    [Fact]
    public void None_() => Expect.Bytes<object?>(
        null,
        PickleConverters.Object!,
        "4e2e",
        "4e2e",
        "80024e2e",
        "80034e2e",
        "80044e2e",
        "80054e2e");

    [Fact]
    public void True_() => Expect.Bytes(
        true,
        PickleConverters.Boolean,
        "4930310a2e",
        "4930310a2e",
        "8002882e",
        "8003882e",
        "8004882e",
        "8005882e");

    [Fact]
    public void False_() => Expect.Bytes(
        false,
        PickleConverters.Boolean,
        "4930300a2e",
        "4930300a2e",
        "8002892e",
        "8003892e",
        "8004892e",
        "8005892e");

    [Fact]
    public void Empty_tuple() => Expect.Bytes<object?>(
        PyTuple.Empty,
        PickleConverters.Object!,
        "28742e",
        "292e",
        "8002292e",
        "8003292e",
        "8004292e",
        "8005292e");

    [Fact]
    public void Tuple_1() => Expect.Bytes<object?>(
        new PyTuple(1L),
        PickleConverters.Object!,
        "2849310a7470300a2e",
        "284b017471002e",
        "80024b018571002e",
        "80034b018571002e",
        "80049505000000000000004b0185942e",
        "80059505000000000000004b0185942e");

    [Fact]
    public void Tuple_2() => Expect.Bytes<object?>(
        new PyTuple(1L, 2L),
        PickleConverters.Object!,
        "2849310a49320a7470300a2e",
        "284b014b027471002e",
        "80024b014b028671002e",
        "80034b014b028671002e",
        "80049507000000000000004b014b0286942e",
        "80059507000000000000004b014b0286942e");

    [Fact]
    public void Tuple_3() => Expect.Bytes<object?>(
        new PyTuple(1L, 2L, 3L),
        PickleConverters.Object!,
        "2849310a49320a49330a7470300a2e",
        "284b014b024b037471002e",
        "80024b014b024b038771002e",
        "80034b014b024b038771002e",
        "80049509000000000000004b014b024b0387942e",
        "80059509000000000000004b014b024b0387942e");

    [Fact]
    public void Tuple_4() => Expect.Bytes<object?>(
        new PyTuple(1L, 2L, 3L, 4L),
        PickleConverters.Object!,
        "2849310a49320a49330a49340a7470300a2e",
        "284b014b024b034b047471002e",
        "8002284b014b024b034b047471002e",
        "8003284b014b024b034b047471002e",
        "8004950c00000000000000284b014b024b034b0474942e",
        "8005950c00000000000000284b014b024b034b0474942e");

    [Fact]
    public void Empty_list() => Expect.Bytes<object?>(
        new List<object?>(),
        PickleConverters.Object!,
        "286c70300a2e",
        "5d71002e",
        "80025d71002e",
        "80035d71002e",
        "80045d942e",
        "80055d942e");

    [Fact]
    public void List_of_one() => Expect.Bytes<object?>(
        new List<object?> { 1L },
        PickleConverters.Object!,
        "286c70300a49310a612e",
        "5d71004b01612e",
        "80025d71004b01612e",
        "80035d71004b01612e",
        "80049506000000000000005d944b01612e",
        "80059506000000000000005d944b01612e");

    [Fact]
    public void List_of_two() => Expect.Bytes<object?>(
        new List<object?> { 1L, null },
        PickleConverters.Object!,
        "286c70300a49310a614e612e",
        "5d7100284b014e652e",
        "80025d7100284b014e652e",
        "80035d7100284b014e652e",
        "80049508000000000000005d94284b014e652e",
        "80059508000000000000005d94284b014e652e");

    [Fact]
    public void Empty_dict() => Expect.Bytes<object?>(
        new PyDict(),
        PickleConverters.Object!,
        "286470300a2e",
        "7d71002e",
        "80027d71002e",
        "80037d71002e",
        "80047d942e",
        "80057d942e");

    [Fact]
    public void Dict_of_one() => Expect.Bytes<object?>(
        new PyDict { ["k"] = 1L },
        PickleConverters.Object!,
        "286470300a566b0a70310a49310a732e",
        "7d710058010000006b71014b01732e",
        "80027d710058010000006b71014b01732e",
        "80037d710058010000006b71014b01732e",
        "8004950a000000000000007d948c016b944b01732e",
        "8005950a000000000000007d948c016b944b01732e");

    [Fact]
    public void Dict_of_two() => Expect.Bytes<object?>(
        new PyDict { ["k"] = 1L, [2L] = true },
        PickleConverters.Object!,
        "286470300a566b0a70310a49310a7349320a4930310a732e",
        "7d71002858010000006b71014b014b024930310a752e",
        "80027d71002858010000006b71014b014b0288752e",
        "80037d71002858010000006b71014b014b0288752e",
        "8004950e000000000000007d94288c016b944b014b0288752e",
        "8005950e000000000000007d94288c016b944b014b0288752e");

    [Fact]
    public void Empty_set() => Expect.Bytes<object?>(
        new PySet(),
        PickleConverters.Object!,
        "635f5f6275696c74696e5f5f0a7365740a70300a28286c70310a7470320a5270330a2e",
        "635f5f6275696c74696e5f5f0a7365740a7100285d71017471025271032e",
        "8002635f5f6275696c74696e5f5f0a7365740a71005d71018571025271032e",
        "8003636275696c74696e730a7365740a71005d71018571025271032e",
        "80048f942e",
        "80058f942e");

    [Fact]
    public void Set_of_one() => Expect.Bytes<object?>(
        new PySet { 1L },
        PickleConverters.Object!,
        "635f5f6275696c74696e5f5f0a7365740a70300a28286c70310a49310a617470320a5270330a2e",
        "635f5f6275696c74696e5f5f0a7365740a7100285d71014b01617471025271032e",
        "8002635f5f6275696c74696e5f5f0a7365740a71005d71014b01618571025271032e",
        "8003636275696c74696e730a7365740a71005d71014b01618571025271032e",
        "80049507000000000000008f94284b01902e",
        "80059507000000000000008f94284b01902e");

    [Fact]
    public void Set_of_two() => Expect.Bytes<object?>(
        new PySet { 1L, 2L },
        PickleConverters.Object!,
        "635f5f6275696c74696e5f5f0a7365740a70300a28286c70310a49310a6149320a617470320a5270330a2e",
        "635f5f6275696c74696e5f5f0a7365740a7100285d7101284b014b02657471025271032e",
        "8002635f5f6275696c74696e5f5f0a7365740a71005d7101284b014b02658571025271032e",
        "8003636275696c74696e730a7365740a71005d7101284b014b02658571025271032e",
        "80049509000000000000008f94284b014b02902e",
        "80059509000000000000008f94284b014b02902e");

    [Fact]
    public void Empty_frozenset() => Expect.Bytes<object?>(
        new PyFrozenSet(),
        PickleConverters.Object!,
        "635f5f6275696c74696e5f5f0a66726f7a656e7365740a70300a28286c70310a7470320a5270330a2e",
        "635f5f6275696c74696e5f5f0a66726f7a656e7365740a7100285d71017471025271032e",
        "8002635f5f6275696c74696e5f5f0a66726f7a656e7365740a71005d71018571025271032e",
        "8003636275696c74696e730a66726f7a656e7365740a71005d71018571025271032e",
        "80049504000000000000002891942e",
        "80059504000000000000002891942e");

    [Fact]
    public void Frozenset_of_two() => Expect.Bytes<object?>(
        new PyFrozenSet(1L, 2L),
        PickleConverters.Object!,
        "635f5f6275696c74696e5f5f0a66726f7a656e7365740a70300a28286c70310a49310a6149320a617470320a5270330a2e",
        "635f5f6275696c74696e5f5f0a66726f7a656e7365740a7100285d7101284b014b02657471025271032e",
        "8002635f5f6275696c74696e5f5f0a66726f7a656e7365740a71005d7101284b014b02658571025271032e",
        "8003636275696c74696e730a66726f7a656e7365740a71005d7101284b014b02658571025271032e",
        "8004950800000000000000284b014b0291942e",
        "8005950800000000000000284b014b0291942e");

    [Fact]
    public void Nested() => Expect.Bytes<object?>(
        new List<object?> { new List<object?> { new PyDict { ["a"] = new PyTuple("b", 1.5) } } },
        PickleConverters.Object!,
        "286c70300a286c70310a286470320a56610a70330a2856620a70340a46312e350a7470350a7361612e",
        "5d71005d71017d71025801000000617103285801000000627104473ff80000000000007471057361612e",
        "80025d71005d71017d710258010000006171035801000000627104473ff80000000000008671057361612e",
        "80035d71005d71017d710258010000006171035801000000627104473ff80000000000008671057361612e",
        "8004951d000000000000005d945d947d948c0161948c016294473ff800000000000086947361612e",
        "8005951d000000000000005d945d947d948c0161948c016294473ff800000000000086947361612e");

    [Fact]
    public void Complex_() => Expect.Bytes(
        new System.Numerics.Complex(1.5, -2),
        PickleConverters.Complex,
        "635f5f6275696c74696e5f5f0a636f6d706c65780a70300a2846312e350a462d322e300a7470310a5270320a2e",
        "635f5f6275696c74696e5f5f0a636f6d706c65780a710028473ff800000000000047c0000000000000007471015271022e",
        "8002635f5f6275696c74696e5f5f0a636f6d706c65780a7100473ff800000000000047c0000000000000008671015271022e",
        "8003636275696c74696e730a636f6d706c65780a7100473ff800000000000047c0000000000000008671015271022e",
        "8004952e000000000000008c086275696c74696e73948c07636f6d706c6578949394473ff800000000000047c000000000000000869452942e",
        "8005952e000000000000008c086275696c74696e73948c07636f6d706c6578949394473ff800000000000047c000000000000000869452942e");
}
