using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Stubs.Descriptions;
using PickleGen.Testing.Roslyn;

namespace PickleGen.Stubs.Tests;

/// <summary>Assemblies are data: what is wrong in one is an error, and none of it gets into Python as it is.</summary>
public sealed class AssemblyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("\"m\\nimport os\", \"C\", PickleAs.Instance")]
    [InlineData("\"m\", \"C: pass\\nimport os\\nclass D\", PickleAs.Instance")]
    [InlineData("\"m\", \"class\", PickleAs.Instance")]
    [InlineData("\"m\", \"\", PickleAs.Instance")]
    [InlineData("null!, null!, PickleAs.Instance")]
    [InlineData("\"../m\", \"C\", PickleAs.Instance")]
    [InlineData("\"m\", \"C\", PickleAs.Default")]
    [InlineData("\"m\", \"C\", (PickleAs)99")]
    [InlineData("\"m\", \"C\", PickleAs.Instance, Members = [\"a b: int\"]")]
    [InlineData("\"m\", \"C\", PickleAs.Instance, Members = [\"a: os.system('x')\"]")]
    [InlineData("\"m\", \"C\", PickleAs.Instance, Members = [\"a: int = __import__('os')\"]")]
    [InlineData("\"m\", \"C\", PickleAs.Instance, Members = [\"a: int = 1\\nimport os\"]")]
    [InlineData("\"m\", \"C\", PickleAs.Instance, Members = [\"a: int = m:C(1, 2)\"]")]
    [InlineData("\"m\", \"C\", PickleAs.Instance, Members = [\"a: int = 1e\"]")]
    [InlineData("\"m\", \"C\", PickleAs.Instance, Members = [\"a: str = 'never closed\"]")]
    [InlineData("\"m\", \"C\", PickleAs.Instance, Members = [\"a: list[int\"]")]
    [InlineData("\"m\", \"C\", PickleAs.Instance, Members = [\"a: eval[int]\"]")]
    [InlineData("\"m\", \"C\", PickleAs.Instance, Members = [null!]")]
    [InlineData("\"m\", \"C\", PickleAs.Instance, Bases = [\"object\"]")]
    [InlineData("\"m\", \"C\", PickleAs.PythonEnum, Members = [\"A = 1 + 1\"]")]
    [InlineData("\"m\", \"C\", PickleAs.PythonEnum, Members = [\"A = 99999999999999999999999999999999\"]")]
    public void What_is_not_understood_is_an_error(string arguments)
    {
        var error = Assert.Throws<StubsException>(() => AssemblyDescriptions.Read(Compile($"[assembly: PythonClass({arguments})]")));
        Assert.Contains("not understood", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_is_not_endless()
    {
        var type = string.Concat(Enumerable.Repeat("list[", 10_000)) + "int" + new string(']', 10_000);
        Assert.Throws<StubsException>(() => AssemblyDescriptions.Read(Compile($"[assembly: PythonClass(\"m\", \"C\", PickleAs.Instance, Members = [\"a: {type}\"])]")));
    }

    [Fact]
    public void Circles_end()
    {
        var path = Compile("""
            [assembly: PythonClass("m", "A", PickleAs.Instance, Bases = ["m:B"], Members = ["x: m:B = m:B()"])]
            [assembly: PythonClass("m", "B", PickleAs.Instance, Bases = ["m:A"], Members = ["x: m:A = m:A()"], IsValue = true)]
            [assembly: PythonClass("m", "C", PickleAs.Instance, Bases = ["m:C"])]
            [assembly: PythonClass("m", "A.B", PickleAs.Instance, Bases = ["m:A.B.C"])]
            [assembly: PythonClass("m", "A.B.C", PickleAs.Instance, Bases = ["m:A.B"])]
            """);
        Assert.Contains("class A", StubsFiles.Text([path], null, isStub: false), StringComparison.Ordinal);
    }

    [PythonFact]
    public void Bases_are_there_before_what_derives_from_them()
    {
        var path = Compile("""
            [assembly: PythonClass("m", "Circle", PickleAs.Instance, Bases = ["m:Shape", "m:Round", "m:Thing"], Members = ["r: float"])]
            [assembly: PythonClass("m", "Round", PickleAs.Instance, Bases = ["m:Thing"], IsAbstract = true)]
            [assembly: PythonClass("m", "Shape.Dot", PickleAs.FrozenSlots, Bases = ["m:Shape"], Members = ["x: int = 0"])]
            [assembly: PythonClass("m", "Shape.Dot.Big", PickleAs.Instance, Bases = ["m:Shape.Dot", "m:Circle"], Members = ["r: float", "y: int"])]
            [assembly: PythonClass("m", "Holder.A", PickleAs.Instance, Bases = ["m:Holder.B"], Members = ["p: m:Holder.T = m:Holder.T()"])]
            [assembly: PythonClass("m", "Holder.B", PickleAs.Instance)]
            [assembly: PythonClass("m", "Holder.T", PickleAs.NamedTuple, Members = ["a: int = 1", "b: list[int] = []", "c: int = 2"])]
            """);
        const string Source = """
            import types
            m = sys.modules['m'] = types.ModuleType('m')
            exec(compile(text, 'm.py', 'exec', 0, True), m.__dict__)
            pickle.loads(pickle.dumps([m.Shape.Dot(3), m.Holder.T(1, [], 3), m.Shape.Dot.Big(1.0, 2), m.Holder.A(p=None)]))
            result = repr([[c.__name__ for c in cls.__mro__[:-1]] for cls in (m.Circle, m.Shape.Dot, m.Shape.Dot.Big, m.Holder.A)])
            """;
        foreach (var python in StubsFolder.Pythons)
        {
            var result = python.Worker.Eval(Source, arguments: new Dictionary<string, object?> { ["text"] = StubsFiles.Text([path], null, isStub: false) }).Text;
            Assert.Equal("[['Circle', 'Shape', 'Round', 'Thing'], ['Dot', 'Shape'], ['Big', 'Circle', 'Shape', 'Round', 'Thing'], ['A', 'B']]", result);
        }
    }

    [PythonFact]
    public void Text_is_text_in_Python()
    {
        var path = Compile("""
            [assembly: PythonClass("m", "C", PickleAs.Instance, Doc = "\"\"\"\nimport os\n\\\u202e \"", Members =
                ["a: str = '\"\\'\\\\ \\u000a\\ud83d\\ude00'  # \"\"\" \\", "class: int = 1", "__x: int = 1", "c: m:E = m:E(7)"])]
            [assembly: PythonClass("m", "E", PickleAs.PythonEnum, Members = ["A = 1", "None = 2", "mro = 3", "_x_ = 4", "A = 5"])]
            [assembly: PythonClass("m", "N", PickleAs.Name, Members = ["'a\"\\'\\\\|\\u000a' = 1"])]
            """);
        const string Source = """
            space = {'__name__': 'm', 'str': str}
            import types
            sys.modules['m'] = types.ModuleType('m')
            exec(compile(text, 'm.py', 'exec', 0, True), space)
            C, E = space['C'], space['E']
            c = C(c=None)
            result = repr([c.a, C.__doc__, sorted(vars(c)), [e.name for e in E], space['N'].__args__])
            """;
        var result = PythonInstallations.Newest.Worker.Eval(Source, arguments: new Dictionary<string, object?> { ["text"] = StubsFiles.Text([path], null, isStub: false) }).Text;
        Assert.Equal(""""['"\'\\ \n😀', '"""\nimport os\n\\\u202e "', ['a', 'c'], ['A'], ('a"\'\\|\n',)]"""", result);
    }

    [Fact]
    public void Other_files_are_errors()
    {
        var text = _folder.PathOf("a.dll");
        File.WriteAllText(text, "MZ, but nothing else");
        Assert.Throws<StubsException>(() => AssemblyDescriptions.Read(text));
        Assert.Throws<StubsException>(() => AssemblyDescriptions.Read(_folder.PathOf("none.dll")));
        Assert.Throws<StubsException>(() => AssemblyDescriptions.Read(_folder.Path));
        Assert.Empty(AssemblyDescriptions.Read(typeof(object).Assembly.Location));
    }

    /// <summary>Any damage is an error, or harms nothing.</summary>
    [Fact]
    public void Damaged_assemblies_are_errors()
    {
        var bytes = File.ReadAllBytes(Compile("[assembly: PythonClass(\"m\", \"C\", PickleAs.Instance, Members = [\"a: int = 1\", \"b: list[str] = []\"])]"));
        var random = new Random(1);
        var path = _folder.PathOf("damaged.dll");
        for (var round = 0; round < 500; round++)
        {
            var damaged = bytes[..(round % 3 == 0 ? random.Next(bytes.Length) : bytes.Length)];
            for (var i = 0; i < 8 && damaged.Length > 0; i++) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(path, damaged);
            try
            {
                foreach (var module in PythonStubs.Modules(AssemblyDescriptions.Read(path))) PythonStubs.Module(AssemblyDescriptions.Read(path), module, isStub: false);
            }
            catch (StubsException)
            {
                // As it should be.
            }
        }
    }

    [Fact]
    public void A_folder_is_a_package()
    {
        var path = Compile("""
            [assembly: PythonClass("a.b.c", "C", PickleAs.Instance)]
            [assembly: PythonClass("a.b", "B", PickleAs.Instance, Bases = ["a.b.c:C"], Members = ["other: x.y:Z | None = None"])]
            """);
        var folder = _folder.PathOf("out") + "/";
        StubsFiles.Write([path], folder, module: null, isStub: false);

        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
        Assert.Equal(["a/__init__.py", "a/b/__init__.py", "a/b/c.py"], files);
        var text = File.ReadAllText(folder + "a/b/__init__.py");
        Assert.Contains("import a.b.c\nimport dataclasses\nimport typing\nif typing.TYPE_CHECKING:\n    import x.y\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);

        // What is right is left alone.
        File.SetLastWriteTimeUtc(folder + "a/b/c.py", DateTime.UnixEpoch);
        StubsFiles.Write([path], folder, module: null, isStub: false);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(folder + "a/b/c.py"));
        Assert.Contains("several modules (a.b, a.b.c)", Assert.Throws<StubsException>(() => StubsFiles.Text([path], null, false)).Message, StringComparison.Ordinal);
        Assert.Contains("'z'", Assert.Throws<StubsException>(() => StubsFiles.Text([path], "z", false)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Compile(string source)
    {
        var path = _folder.PathOf("App.dll");
        var result = TestCompilation.Create(source).Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }
}
