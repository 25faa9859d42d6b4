namespace Cases.Roots;

/// <summary>Roots that are nobody's own types; their converters are composed.</summary>
internal static class PlainRoots
{
    public static IEnumerable<ICase> Cases()
    {
        yield return new RootCase<List<string>>("List<string>", ["first", "second", ""], PickleConverters.List(PickleConverters.String))
        {
            PythonCheck = "assert v == ['first', 'second', ''] and type(v) is list",
        };
        yield return new RootCase<Dictionary<string, byte[]>>(
            "Dictionary<string, byte[]>",
            new() { ["one"] = [1], ["none"] = [], ["many"] = [1, 2, 254, 255] },
            PickleConverters.Dictionary(PickleConverters.String, PickleConverters.ByteArray))
        {
            PythonCheck = "assert v == {'one': b'\\x01', 'none': b'', 'many': b'\\x01\\x02\\xfe\\xff'} and type(v) is dict",
        };
        yield return new RootCase<int>("int", -7, PickleConverters.Int32) { PythonCheck = "assert v == -7 and type(v) is int" };
        yield return new RootCase<string>("string", "text", PickleConverters.String) { PythonCheck = "assert v == 'text'" };
        yield return new RootCase<int?>("null", null, PickleConverters.Nullable(PickleConverters.Int32)) { PythonCheck = "assert v is None" };
        yield return new RootCase<double>("double", 0.1, PickleConverters.Double) { PythonCheck = "assert v == 0.1 and type(v) is float" };
        yield return new RootCase<List<int>>("empty list", [], PickleConverters.List(PickleConverters.Int32)) { PythonCheck = "assert v == [] and type(v) is list" };
        yield return new RootCase<DateTime>("DateTime", new(2024, 5, 6, 7, 8, 9), PickleConverters.DateTime)
        {
            PythonCheck = "import datetime\nassert v == datetime.datetime(2024, 5, 6, 7, 8, 9)",
        };
        yield return new RootCase<byte[]>("byte[]", [0, 128, 255], PickleConverters.ByteArray) { PythonCheck = "assert v == b'\\x00\\x80\\xff'" };
        yield return new RootCase<(int, string)[]>(
            "array of tuples", [(1, "one"), (2, "two")], PickleConverters.Array(PickleConverters.ValueTuple(PickleConverters.Int32, PickleConverters.String)))
        {
            PythonCheck = "assert v == [(1, 'one'), (2, 'two')]",
        };
        yield return new RootCase<Dictionary<string, List<int?>>>(
            "dictionary of lists of nullables",
            new() { ["some"] = [1, null], ["none"] = [] },
            PickleConverters.Dictionary(PickleConverters.String, PickleConverters.List(PickleConverters.Nullable(PickleConverters.Int32))))
        {
            PythonCheck = "assert v == {'some': [1, None], 'none': []}",
        };
    }
}
