using System.Reflection;
using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Tests;

/// <summary>The modules of an assembly, as files that Python imports.</summary>
public sealed class StubsFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public StubsFolder(Assembly assembly)
    {
        StubsFiles.Write([assembly.Location], _folder.Path + "/", module: null, isStub: false);
        Modules = PythonStubs.Modules(AssemblyDescriptions.Read(assembly.Location));
    }

    public string Path => _folder.Path;

    public IReadOnlyList<string> Modules { get; }

    /// <summary>CPythons that can import what is written.</summary>
    public static IEnumerable<PythonInstallation> Pythons => PythonInstallations.All.Where(python => python.Version >= new Version(3, 8));

    /// <summary>Runs statements of Python that may import the modules.</summary>
    public PythonReply Eval(PythonInstallation python, string source, IReadOnlyDictionary<string, byte[]> inputs, Dictionary<string, object?> arguments)
    {
        // Folders have modules of the same names: those of another one are forgotten. What stands in __main__ has no file
        // that could be imported.
        const string Start = """
            import os

            def forget(other):
                sys.path.remove(other)
                for name, module in list(sys.modules.items()):
                    if any(str(place).startswith(other) for place in [getattr(module, '__file__', None), *getattr(module, '__path__', [])]):
                        del sys.modules[name]

            if getattr(sys, 'stubs_folder', folder) != folder:
                forget(sys.stubs_folder)
            if folder not in sys.path:
                sys.stubs_folder = folder
                sys.path.insert(0, folder)
                main = os.path.join(folder, '__main__.py')
                if os.path.exists(main):
                    exec(compile(open(main, encoding='utf-8').read(), main, 'exec', 0, True), sys.modules['__main__'].__dict__)

            """;
        arguments["folder"] = Path;
        return python.Worker.Eval(Start + source, inputs, arguments);
    }

    public void Dispose() => _folder.Dispose();
}
