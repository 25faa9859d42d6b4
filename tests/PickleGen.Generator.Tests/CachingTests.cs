using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Testing.Roslyn;
using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Which edits repeat work. That an unrelated one repeats nothing is checked by the harness on every run.</summary>
public class CachingTests
{
    private const string First = "[Pickleable] public partial class First { public int X { get; set; } }";
    private const string Second = "[Pickleable] public partial class Second { public First? Y { get; set; } }";

    [Fact]
    public void AnEditOfOneTypePrintsOneFile()
    {
        var reasons = ReasonsAfter(First, First.Replace("int X", "long X", StringComparison.Ordinal));
        Assert.Equal(1, reasons.Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(1, reasons.Count(reason => reason == IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void AnEditThatChangesNothingPrintsNothing() =>
        Assert.All(
            ReasonsAfter(First, "// a comment\n" + First.Replace("{ get; set; }", "{ get; set; } public int Sum() => 7;", StringComparison.Ordinal)),
            reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

    [Fact]
    public void DefaultsReachEveryType() =>
        Assert.All(
            ReasonsAfter(First, "[assembly: PickleDefaults(Module = \"m\")]\n" + First),
            reason => Assert.Equal(IncrementalStepRunReason.Modified, reason));

    // The reasons of the outputs of both types after the first source was replaced.
    private static List<IncrementalStepRunReason> ReasonsAfter(string before, string after)
    {
        var compilation = TestCompilation.Create(before, Second);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new PickleGenerator().AsSourceGenerator()],
            parseOptions: TestCompilation.ParseOptions,
            driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(compilation);

        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == TestCompilation.SourcePath);
        var edited = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(after, TestCompilation.ParseOptions, TestCompilation.SourcePath));
        var result = driver.RunGenerators(edited).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return [.. result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Reason)];
    }
}
