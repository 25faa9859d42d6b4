using Cases.Harness;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Cases;

/// <summary>What Python does with the pickle of a case.</summary>
internal static class CasePython
{
    private static readonly string Checks = ReadChecks();

    /// <summary>Loads with each implementation, runs the case's assertions and pickles the value again with the same one.</summary>
    public static byte[] CheckAndDump(this PythonInstallation python, ICase item, byte[] pickle, int protocol, string implementation)
    {
        // The source is compiled apart, so that 'text' is text in Python 2 too.
        const string Source = """
            from __future__ import unicode_literals
            namespace = {'__name__': 'check'}
            exec(compile(checks, 'checks.py', 'exec', dont_inherit=True), namespace)
            loads, dumps = [(loads, dumps) for name, loads, dumps in implementations if name == implementation][0]
            v = loads(data)
            namespace.update(v=v, m=sys.modules[str(module)], protocol=protocol)
            exec(compile(check, '<check>', 'exec', unicode_literals.compiler_flag, True), namespace)
            dis(data)
            result = dumps(v, protocol)
            dis(result)
            """;
        return python.Worker.Eval(
            Source,
            new Dictionary<string, byte[]> { ["data"] = pickle },
            new Dictionary<string, object?>
            {
                ["checks"] = Checks,
                ["check"] = item.PythonCheck,
                ["module"] = item.Modules[0].Name,
                ["protocol"] = protocol,
                ["implementation"] = implementation,
            },
            [.. item.Modules.Select(module => new PythonModule(module.Name, module.Source))]).Bytes;
    }

    private static string ReadChecks()
    {
        using var stream = typeof(CasePython).Assembly.GetManifestResourceStream("checks.py")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
