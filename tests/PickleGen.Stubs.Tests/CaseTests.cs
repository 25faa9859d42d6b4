using Cases;
using Cases.Harness;

namespace PickleGen.Stubs.Tests;

/// <summary>
/// Every shared case with the classes that are written for its types: CPython loads the pickle, has instances of these classes with the right
/// attributes, and writes a pickle that is the original.
/// </summary>
public sealed class CaseTests(CaseTests.Folder folder) : IClassFixture<CaseTests.Folder>
{
    // Their checks want an __init__ that only the classes of the cases have, or methods that the types say are the user's to
    // write: __setstate__, and functions that reductions call.
    private static readonly HashSet<string> Elsewhere =
    [
        "call", "list of orders", "one order", "context: dictionary of orders",
        "objects with states of their own", "a state that holds its object", "objects that are made by calls",
    ];

    private static readonly string Checks = ReadChecks();

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var python in StubsFolder.Pythons)
            {
                foreach (var item in CaseList.All.Where(item => !Elsewhere.Contains(item.Name))) rows.Add(item.Name, python.Version.ToString());
            }

            return rows;
        }
    }

    [PythonTheory]
    [MemberData(nameof(Rows))]
    public void Comes_back(string name, string version)
    {
        const string Source = """
            namespace = {'__name__': 'check'}
            exec(compile(checks, 'checks.py', 'exec', 0, True), namespace)
            import importlib
            v = pickle.loads(data)
            try:
                m = importlib.import_module(module)
            except ImportError:
                m = None
            namespace.update(v=v, m=m, protocol=protocol)
            exec(compile(check, '<check>', 'exec', 0, True), namespace)
            result = pickle.dumps(v, protocol)
            """;
        var item = CaseList.Get(name);
        var python = PythonInstallations.Get(version);
        foreach (var protocol in python.Protocols)
        {
            var arguments = new Dictionary<string, object?> { ["checks"] = Checks, ["check"] = item.PythonCheck, ["module"] = item.Modules[0].Name, ["protocol"] = protocol };
            var back = folder.Stubs.Eval(python, Source, new Dictionary<string, byte[]> { ["data"] = item.Dumps(protocol) }, arguments).Bytes;
            Assert.Equal(item.Describe(item.Value), item.Describe(item.RoundTrip(back)));
        }
    }

    private static string ReadChecks()
    {
        using var stream = typeof(CaseTests).Assembly.GetManifestResourceStream("checks.py")!;
        return new StreamReader(stream).ReadToEnd();
    }

    public sealed class Folder : IDisposable
    {
        public StubsFolder Stubs { get; } = new(typeof(CaseList).Assembly);

        public void Dispose() => Stubs.Dispose();
    }
}
