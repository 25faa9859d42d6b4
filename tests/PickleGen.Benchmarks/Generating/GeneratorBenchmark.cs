using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Benchmarks.Measuring;
using PickleGen.Generator;
using PickleGen.Testing.Roslyn;

namespace PickleGen.Benchmarks.Generating;

/// <summary>What the generator costs: its first run, and a run after one edit with the same driver, as in an editor.</summary>
internal sealed class GeneratorBenchmark(int types)
{
    private const int WarmUps = 3;
    private const int EditsWhileWarmingUp = 12;

    public Contender First { get; } = new("first run", static _ => 0);

    public IReadOnlyList<Edit> Edits { get; } =
    [
        new("a member added to one type", text => text.Insert(text.IndexOf(Solution.MemberMark, StringComparison.Ordinal), "public int Added { get; set; } ")),
        new("a statement added to a method of a class that is not pickled", text => text.Insert(text.IndexOf(Solution.BodyMark, StringComparison.Ordinal), "total++; ")),
        new("a comment above the first type", static text => text.Insert(text.IndexOf("[Pickleable", StringComparison.Ordinal), "// a comment\n")),
        new("none: the run again", null),
    ];

    public int Files { get; private set; }

    public void Run(int rounds)
    {
        // Rounds that do not count: the JIT compiles again what is called often.
        for (var round = -WarmUps; round < rounds; round++)
        {
            RunOnce(counts: round >= 0);
            Console.Error.WriteLine(round < 0 ? "warming up" : $"round {round + 1} of {rounds}");
        }
    }

    private void RunOnce(bool counts)
    {
        var compilation = TestCompilation.Create(Solution.Sources(types));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new PickleGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions);
        Measure(First, ref driver, compilation, counts);
        Files = driver.GetRunResult().GeneratedTrees.Length;
        if (!counts)
            Check(driver, compilation);

        for (var repeat = counts ? 1 : EditsWhileWarmingUp; repeat > 0; repeat--)
        {
            foreach (var edit in Edits)
            {
                compilation = edit.Apply(compilation);
                Measure(edit.Contender, ref driver, compilation, counts);
            }
        }
    }

    // What the driver does is all there is to wait for: it runs the generator and adds the files to the compilation.
    private static void Measure(Contender contender, ref GeneratorDriver driver, CSharpCompilation compilation, bool counts)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var before = driver;
        GeneratorDriver? after = null;
        var seconds = ProcessorTime.SecondsOf(() => after = before.RunGeneratorsAndUpdateCompilation(compilation, out _, out _), 0);
        driver = after!;
        if (counts)
            contender.Seconds.Add(seconds);
    }

    private static void Check(GeneratorDriver driver, CSharpCompilation compilation)
    {
        var errors = compilation.AddSyntaxTrees(driver.GetRunResult().GeneratedTrees).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new InvalidOperationException(string.Join("\n", errors));
    }

    /// <summary>A change of one file, or of nothing.</summary>
    internal sealed record Edit(string Name, Func<string, string>? Change)
    {
        public Contender Contender { get; } = new(Name, static _ => 0);

        public CSharpCompilation Apply(CSharpCompilation compilation)
        {
            if (Change is null)
                return compilation;

            var tree = compilation.SyntaxTrees.First(tree => tree.ToString().Contains(Solution.EditedClass, StringComparison.Ordinal));
            return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(Change(tree.ToString()), TestCompilation.ParseOptions, tree.FilePath));
        }
    }
}
