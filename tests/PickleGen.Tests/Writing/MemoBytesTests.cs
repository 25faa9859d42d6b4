namespace PickleGen.Tests.Writing;

/// <summary>The memo: every form of PUT and GET, shared and recursive values. Expected: what CPython 3.13 writes at protocols 0 to 5.</summary>
public class MemoBytesTests
{
    [Theory]
    [InlineData(1, "18 b51032f6d38005a9", "17 72e5f4eec5456be1", "19 823b1fc56e5ce9c4", "19 842687600f8194f7", "23 a560b1d86a55cae7", "23 1e88319b014e4b00")]
    [InlineData(254, "4252 c8f2849a693818b5", "3198 b5e640c32b4c4410", "3200 72af4ccecfac0f47", "3200 6553daa70562ddfc", "2192 58c07e3a52acf828", "2192 2e0f839857e3c0d3")]
    [InlineData(255, "4270 9af82a8b9e9be220", "3211 9ada9c4fb27c6dd3", "3213 9651f8104c250584", "3213 f66351e910789e6c", "2201 474ec7d956236cc1", "2201 d47ca0a718912040")]
    [InlineData(256, "4288 3d3c488abdc425bb", "3230 ec9f299741aec625", "3232 2a76255dc84dfec2", "3232 05f99fcfa40d71ed", "2213 e2032673aa6be077", "2213 828b4fee437145d4")]
    [InlineData(257, "4306 62010eb67d591582", "3249 9e082457fd243cc3", "3251 4140f9625bd89ab9", "3251 5708651fcc06898a", "2225 db91150ec34cafcd", "2225 545792ceed12237b")]
    [InlineData(300, "5080 f42a9bf3da72b931", "4066 da2e2c6d32feff7f", "4068 bca756f115b9d1d5", "4068 780113e7a5e87148", "2741 1842e2d68282a98e", "2741 6dffe2b44886fd6a")]
    [InlineData(1000, "17682 e6bc49c6b532e631", "17368 3f187b80ebb4f1d9", "17370 35f832ea01880eb4", "17370 b4c69fb3d8ab4bb7", "11143 40e75787b8b2c99f", "11143 6afaa42228b660fe")]
    public void Every_text_twice(int count, params string[] expected)
    {
        var texts = Enumerable.Range(0, count).Select(i => $"s{i}").ToList();
        Expect.Digests([.. texts, .. texts], PickleConverters.List(PickleConverters.String)!, expected);
    }

    [Fact]
    public void Shared_list()
    {
        var inner = new List<int> { 1 };
        Expect.Bytes([inner, inner], PickleConverters.List(PickleConverters.List(PickleConverters.Int32))!,
            "286c70300a286c70310a49310a616167310a612e",
            "5d7100285d71014b01616801652e",
            "80025d7100285d71014b01616801652e",
            "80035d7100285d71014b01616801652e",
            "8004950c000000000000005d94285d944b01616801652e",
            "8005950c000000000000005d94285d944b01616801652e");
    }

    [Fact]
    public void List_in_itself()
    {
        var list = new List<object?>();
        list.Add(list);
        Expect.Bytes<object>(list, PickleConverters.Object,
            "286c70300a67300a612e",
            "5d71006800612e",
            "80025d71006800612e",
            "80035d71006800612e",
            "80049506000000000000005d946800612e",
            "80059506000000000000005d946800612e");
    }

    [Fact]
    public void Dict_in_itself()
    {
        var dict = new PyDict();
        dict["d"] = dict;
        Expect.Bytes<object>(dict, PickleConverters.Object,
            "286470300a56640a70310a67300a732e",
            "7d710058010000006471016800732e",
            "80027d710058010000006471016800732e",
            "80037d710058010000006471016800732e",
            "8004950a000000000000007d948c0164946800732e",
            "8005950a000000000000007d948c0164946800732e");
    }

    [Fact]
    public void Tuple_of_1_in_its_list()
    {
        var list = new List<object?>();
        var tuple = new PyTuple([.. Enumerable.Repeat<object?>(list, 1)]);
        list.Add(tuple);
        Expect.Bytes<object>(tuple, PickleConverters.Object,
            "28286c70300a2867300a7470310a61303067310a2e",
            "285d7100286800747101613168012e",
            "80025d71006800857101613068012e",
            "80035d71006800857101613068012e",
            "8004950b000000000000005d9468008594613068012e",
            "8005950b000000000000005d9468008594613068012e");
    }

    [Fact]
    public void Tuple_of_2_in_its_list()
    {
        var list = new List<object?>();
        var tuple = new PyTuple([.. Enumerable.Repeat<object?>(list, 2)]);
        list.Add(tuple);
        Expect.Bytes<object>(tuple, PickleConverters.Object,
            "28286c70300a2867300a67300a7470310a6167300a30303067310a2e",
            "285d710028680068007471016168003168012e",
            "80025d710068006800867101616800303068012e",
            "80035d710068006800867101616800303068012e",
            "80049510000000000000005d94680068008694616800303068012e",
            "80059510000000000000005d94680068008694616800303068012e");
    }

    [Fact]
    public void Tuple_of_3_in_its_list()
    {
        var list = new List<object?>();
        var tuple = new PyTuple([.. Enumerable.Repeat<object?>(list, 3)]);
        list.Add(tuple);
        Expect.Bytes<object>(tuple, PickleConverters.Object,
            "28286c70300a2867300a67300a67300a7470310a6167300a67300a3030303067310a2e",
            "285d71002868006800680074710161680068003168012e",
            "80025d7100680068006800877101616800680030303068012e",
            "80035d7100680068006800877101616800680030303068012e",
            "80049515000000000000005d946800680068008794616800680030303068012e",
            "80059515000000000000005d946800680068008794616800680030303068012e");
    }

    [Fact]
    public void Tuple_of_4_in_its_list()
    {
        var list = new List<object?>();
        var tuple = new PyTuple([.. Enumerable.Repeat<object?>(list, 4)]);
        list.Add(tuple);
        Expect.Bytes<object>(tuple, PickleConverters.Object,
            "28286c70300a2867300a67300a67300a67300a7470310a6167300a67300a67300a303030303067310a2e",
            "285d7100286800680068006800747101616800680068003168012e",
            "8002285d7100286800680068006800747101616800680068003168012e",
            "8003285d7100286800680068006800747101616800680068003168012e",
            "8004951900000000000000285d942868006800680068007494616800680068003168012e",
            "8005951900000000000000285d942868006800680068007494616800680068003168012e");
    }
}
