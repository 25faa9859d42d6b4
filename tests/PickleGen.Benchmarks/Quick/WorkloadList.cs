using System.Runtime.InteropServices;
using PickleGen.Benchmarks.Workloads;

namespace PickleGen.Benchmarks.Quick;

/// <summary>The workloads, each made anew when it is asked for: what one has made is not kept while another runs.</summary>
internal static class WorkloadList
{
    public static IReadOnlyList<Func<Workload>> All { get; } = [W1, W2a, W2b, W2c, W3, W4a, W4aOutside, W4b, W5, W6];

    public static WorkloadOf<List<Order>> W1() => new()
    {
        Name = "W1",
        Description = "10,000 orders: objects with int, str, float, datetime, bool, a list of str, a list of 3 objects",
        Make = () => Orders.Make(10_000),
        Python = "orders(10000)",
        Converter = PickleConverters.List(PickleConverters.For<Order>()),
        Json = JsonTypes.Default.ListOrder,
        MoreLoads = (orders, _) =>
        [
            new("floor: new objects and strings", () => Orders.Again(orders, newStrings: true)),
            new("floor: new objects", () => Orders.Again(orders, newStrings: false)),
        ],
        LoadGoals = [.. Loads(16, 5), new(Names.Typed, Names.Json, 4.5), Goal.Within(Names.Typed, "floor: new objects and strings", 1), new(Names.Typed, "floor: new objects") { IsShare = true }],
        DumpGoals = [.. Dumps(20, 5), new(Names.Reused, Names.Json, 2.5)],
    };

    public static WorkloadOf<List<long>> W2a() => new()
    {
        Name = "W2a",
        Description = "1,000,000 ints, a third each below 1,000, of 32 and of 64 bits",
        Make = () => Scalars.Integers(1_000_000),
        Python = "integers(1000000)",
        Converter = PickleConverters.List(PickleConverters.Int64),
        Json = JsonTypes.Default.ListInt64,
        LoadGoals = [.. Loads(8, 3), new(Names.Typed, Names.Json)],
        DumpGoals = [.. Dumps(12, 5), new(Names.Reused, Names.Json)],
    };

    public static WorkloadOf<List<double>> W2b() => new()
    {
        Name = "W2b",
        Description = "1,000,000 floats",
        Make = () => [.. Scalars.Doubles(1_000_000)],
        Python = "doubles(1000000)",
        Converter = PickleConverters.List(PickleConverters.Double),
        Json = JsonTypes.Default.ListDouble,
        LoadGoals = [.. Loads(12, 1.5), new(Names.Typed, Names.Json)],
        DumpGoals = [.. Dumps(10, 5), new(Names.Reused, Names.Json)],
    };

    public static WorkloadOf<List<string>> W2c() => new()
    {
        Name = "W2c",
        Description = "200,000 str of 8 to 20 characters, every tenth not of ASCII alone",
        Make = () => Texts.Strings(200_000),
        Python = "strings(200000)",
        Converter = PickleConverters.List(PickleConverters.String),
        Json = JsonTypes.Default.ListString,
        MoreLoads = (strings, _) => [new("floor: UTF-8 to strings", Texts.ReadUtf8(strings))],
        MoreDumps = (strings, _) => [new("floor: strings to UTF-8", Texts.WriteUtf8(strings))],
        LoadGoals = [.. Loads(1, 3), new(Names.Typed, Names.Json), Goal.Within(Names.Typed, "floor: UTF-8 to strings", 1.2)],
        DumpGoals = [.. Dumps(5.5, 5), new(Names.Reused, Names.Json), Goal.Within(Names.Reused, "floor: strings to UTF-8", 1.1)],
    };

    public static WorkloadOf<Dictionary<string, int>> W3() => new()
    {
        Name = "W3",
        Description = "a dict of 100,000 str and int",
        Make = () => Texts.Dictionary(100_000),
        Python = "dictionary(100000)",
        Converter = PickleConverters.Dictionary(PickleConverters.String, PickleConverters.Int32),
        Json = JsonTypes.Default.DictionaryStringInt32,
        MoreLoads = (dictionary, _) => [new("floor: a dictionary of new strings", Texts.Again(dictionary))],
        LoadGoals = [.. Loads(1.8, 3), new(Names.Typed, Names.Json), Goal.Within(Names.Typed, "floor: a dictionary of new strings", 1.15)],
        DumpGoals = [.. Dumps(7, 5), new(Names.Reused, Names.Json)],
    };

    public static WorkloadOf<byte[]> W4a() => new()
    {
        Name = "W4a",
        Description = "8 MiB of bytes",
        Make = () => Scalars.Bytes(8 << 20),
        Python = "block(8 << 20)",
        Converter = PickleConverters.ByteArray,
        Json = JsonTypes.Default.ByteArray,
        MoreLoads = (bytes, pickle) =>
        [
            new("PickleGen, memory", () => Pickle.Loads(pickle, PickleConverters.ReadOnlyMemory), pickle.Length),
            new("floor: a copy", () => bytes.AsSpan().ToArray()),
        ],
        MoreDumps = (bytes, _) => [CopyTo(bytes)],
        LoadGoals = [new("PickleGen, memory", Names.Python, 1), new(Names.Typed, Names.Python), new(Names.Untyped, Names.Python), new(Names.Typed, Names.Json), Goal.Within(Names.Typed, "floor: a copy", 1 / 0.9)],
        DumpGoals = [.. Dumps(10, null), new(Names.Reused, Names.Json), Goal.Within(Names.Reused, "floor: a copy", 1.1)],
    };

    private static OutOfBand W4aOutside() => new() { Name = "W4a-out", Description = "8 MiB that stay outside of the pickle" };

    public static WorkloadOf<double[]> W4b() => new()
    {
        Name = "W4b",
        Description = "1,000,000 doubles as array.array",
        Make = () => [.. Scalars.Doubles(1_000_000)],
        Python = "array.array(str('d'), doubles(1000000))",
        Converter = PickleConverters.NumericArray<double>(PickleArrayFormat.Array),
        Json = JsonTypes.Default.DoubleArray,
        MoreLoads = (doubles, _) => [new("floor: a copy", () => doubles.AsSpan().ToArray())],
        MoreDumps = (doubles, _) => [CopyTo(MemoryMarshal.AsBytes(doubles.AsSpan()).ToArray())],
        LoadGoals = [.. Loads(1, null), new(Names.Typed, Names.Json), new(Names.Typed, "floor: a copy") { IsShare = true }],
        DumpGoals = [.. Dumps(8, null), new(Names.Reused, Names.Json), new(Names.Reused, "floor: a copy") { IsShare = true }],
    };

    public static WorkloadOf<List<Order>> W5() => new()
    {
        Name = "W5",
        Description = "one order, in a list",
        Make = () => Orders.Make(1),
        Python = "orders(1)",
        Converter = PickleConverters.List(PickleConverters.For<Order>()),
        Json = JsonTypes.Default.ListOrder,
        LoadGoals = [.. Loads(18, 3), new(Names.Typed, Names.Json)],
        DumpGoals = [.. Dumps(24, 5), new(Names.Reused, Names.Json)],
    };

    public static WorkloadOf<Node> W6() => new()
    {
        Name = "W6",
        Description = "100,000 nodes of a tree that know their parents",
        Make = () => Nodes.Make(100_000),
        Python = "nodes(100000)",
        Converter = PickleConverters.For<Node>(),
        Json = JsonGraphTypes.Default.Node,
        MoreLoads = (root, _) => [new("floor: new objects and strings", () => Nodes.Again(root, null))],
        LoadGoals = [.. Loads(5, 3), new(Names.Typed, Names.Json, 6), Goal.Within(Names.Typed, "floor: new objects and strings", 1.6)],
        DumpGoals = [.. Dumps(11, 5), new(Names.Reused, Names.Json, 4)],
    };

    private static Entry CopyTo(byte[] bytes)
    {
        var buffer = new byte[bytes.Length];
        return new("floor: a copy", () => bytes.CopyTo(buffer.AsSpan()));
    }

    private static IEnumerable<Goal> Loads(double typed, double? untyped) =>
        [new(Names.Typed, Names.Python, typed), new(Names.Untyped, Names.Python, untyped)];

    private static IEnumerable<Goal> Dumps(double reused, double? untyped) =>
        [new(Names.Reused, Names.Python, reused), new(Names.Dumps, Names.Python), new(Names.Untyped, Names.Python, untyped)];
}
