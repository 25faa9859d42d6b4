using PickleGen.Interop.Tests.Support;
using PickleGen.Testing.Python;
using Xunit.Abstractions;

namespace PickleGen.Interop.Tests.Differential;

/// <summary>
/// Python makes graphs at random and pickles them; they are read here without knowing their classes, and written at the
/// same protocol and another. Python has to find in each what it finds in its own pickle.
/// </summary>
public class FromPythonTests(ITestOutputHelper output)
{
    private const int BatchSize = 100;

    [PythonTheory]
    [MemberData(nameof(PythonData.Versions), MemberType = typeof(PythonData))]
    public void GraphsComeBackAsTheyWere(string version)
    {
        var python = PythonInstallations.Get(version);
        var (graphs, alike, comparable) = (0, 0, 0);
        var otherBytes = new List<WrittenGraph>();
        var wrong = new List<string>();
        foreach (var (first, count) in DifferentialSettings.Batches(BatchSize))
        {
            var made = Make(python, first, count);
            var written = new List<WrittenGraph>();
            foreach (var graph in made)
            {
                try
                {
                    written.AddRange(WriteBack(graph, python));
                }
                catch (PickleException error)
                {
                    wrong.Add(Tell(graph, $"{error.GetType().Name}: {error.Message}", []));
                }
            }

            wrong.AddRange(Check(python, written));
            var same = written.Where(one => one.Protocol == one.Graph.Protocol && one.Graph.Writer == "C").ToList();
            comparable += same.Count;
            otherBytes.AddRange(same.Where(one => !one.Bytes.AsSpan().SequenceEqual(one.Graph.Pickle)));
            graphs += made.Count;
            alike += made.Count(graph => graph.Alike);
        }

        output.WriteLine($"{python}: {graphs} graphs, {alike} of which Python itself has again");
        output.WriteLine($"Of {comparable} by its C pickler, {comparable - otherBytes.Count} have the same bytes here");
        if (python == PythonInstallations.Reference) output.WriteLine(string.Join('\n', otherBytes.Take(5).Select(one => Tell(one.Graph, "other bytes", one.Bytes))));
        Assert.True(wrong.Count == 0, $"{python}: {wrong.Count} graphs\n{string.Join('\n', wrong.Take(20))}");

        // Else the graphs are not what Python can pickle, and the test is worth little.
        Assert.True(graphs > 0.9 * DifferentialSettings.Count, $"{python} can pickle only {graphs} graphs");
        Assert.True(alike > 0.9 * graphs, $"{python} has only {alike} of {graphs} graphs again");
    }

    private static List<PythonGraph> Make(PythonInstallation python, int first, int count)
    {
        var made = python.Call("make", Records.Json(new { first, count }));
        return [.. Records.Unpack(made.Bytes).Chunk(2).Select(pair => Records.FromJson<PythonGraph>(pair[0]) with { Pickle = pair[1] })];
    }

    private static IEnumerable<WrittenGraph> WriteBack(PythonGraph graph, PythonInstallation python)
    {
        var options = graph.ReadOptions(python.IsPython2);
        var value = Pickle.Loads(graph.Pickle, options);
        var other = (graph.Protocol + 1 + (graph.Seed / 7 % python.HighestProtocol)) % (python.HighestProtocol + 1);
        foreach (var protocol in new[] { graph.Protocol, other })
            yield return new(graph, protocol, Pickle.Dumps(value!, PickleConverters.Object, options with { Protocol = protocol }));
    }

    private static IEnumerable<string> Check(PythonInstallation python, List<WrittenGraph> written)
    {
        var records = written.SelectMany(one => new[]
        {
            Records.Json(new { seed = one.Graph.Seed, protocol = one.Protocol, text = one.Graph.AsText }),
            one.Bytes,
        });
        foreach (var entry in python.Call("check", [.. records]).Json.EnumerateArray())
        {
            var one = written.Find(one => one.Graph.Seed == entry[0].GetInt32() && one.Protocol == entry[1].GetInt32())!;
            yield return Tell(one.Graph, $"written at protocol {one.Protocol}: {entry[2].GetString()}", one.Bytes);
        }
    }

    private static string Tell(PythonGraph graph, string reason, byte[] written) => $"""
        seed {graph.Seed}, protocol {graph.Protocol}, {graph.Writer}: {reason}
            {DifferentialPython.Hex(graph.Pickle)}
            {DifferentialPython.Hex(written)}
        """;
}
