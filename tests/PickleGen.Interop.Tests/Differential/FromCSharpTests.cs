using PickleGen.Interop.Tests.Support;
using PickleGen.Testing.Python;
using Xunit.Abstractions;

namespace PickleGen.Interop.Tests.Differential;

/// <summary>Graphs are made here at random and written at each protocol; Python has to find in them what was put in.</summary>
public class FromCSharpTests(ITestOutputHelper output)
{
    private const int BatchSize = 100;

    [PythonTheory]
    [MemberData(nameof(PythonData.Versions), MemberType = typeof(PythonData))]
    public void PythonFindsWhatWasWritten(string version)
    {
        var python = PythonInstallations.Get(version);
        var loads = 0;
        var wrong = new List<string>();
        foreach (var (first, count) in DifferentialSettings.Batches(BatchSize))
        {
            var graphs = Enumerable.Range(first, count).ToDictionary(seed => seed, seed => new GraphMaker(seed, python.IsPython2).Graph());
            var records = graphs.SelectMany(graph => ToRecords(graph.Key, graph.Value, python)).ToList();
            loads += graphs.Count * (python.HighestProtocol + 1);
            foreach (var entry in python.Call("check_described", records).Json.EnumerateArray())
            {
                var (seed, protocol) = (entry[0].GetInt32(), entry[1].GetInt32());
                wrong.Add($"seed {seed}, protocol {protocol}: {entry[2].GetString()}\n    {DifferentialPython.Hex(Dumps(graphs[seed], protocol))}");
            }
        }

        output.WriteLine($"{python} loaded {loads} pickles");
        Assert.True(wrong.Count == 0, $"{python}: {wrong.Count} pickles\n{string.Join('\n', wrong.Take(20))}");
    }

    private static IEnumerable<byte[]> ToRecords(int seed, object? graph, PythonInstallation python) =>
    [
        Records.Json(new { seed, protocols = python.Protocols }),
        Records.Text(new GraphDescription(python.IsPython2).Of(graph)),
        .. python.Protocols.Select(protocol => Dumps(graph, protocol)),
    ];

    private static byte[] Dumps(object? graph, int protocol) => Pickle.Dumps(graph!, PickleConverters.Object, new() { Protocol = protocol });
}
