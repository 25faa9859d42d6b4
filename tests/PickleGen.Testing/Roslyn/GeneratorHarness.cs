using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PickleGen.Testing.Roslyn;

/// <summary>
/// Runs a generator as the compiler does and checks, on every run, what must always hold: the output compiles without
/// a warning, an unrelated edit repeats no step, and no step keeps the compilation alive.
/// </summary>
/// <param name="generator">The generator.</param>
/// <param name="steps">The tracking names of its steps.</param>
public sealed class GeneratorHarness(IIncrementalGenerator generator, IReadOnlyList<string> steps)
{
    /// <summary>Runs with all checks.</summary>
    public GeneratorOutput Run(params string[] sources)
    {
        var compilation = TestCompilation.Create(sources);
        var output = Generate(compilation);
        CheckDiagnostics(output.Compilation);
        CheckComments(compilation);
        return output;
    }

    /// <summary>Runs on code that need not compile: only the checks of the pipeline itself apply.</summary>
    public GeneratorOutput RunOnBroken(params string[] sources) => Generate(TestCompilation.Create(sources));

    private GeneratorOutput Generate(CSharpCompilation compilation)
    {
        var driver = CreateDriver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        var result = Result(driver);
        PipelineChecks.HoldsNothingOfTheCompilation(result, steps);
        CheckCaching(driver, compilation);
        return new GeneratorOutput((CSharpCompilation)updated, result.GeneratedSources);
    }

    private void CheckCaching(GeneratorDriver driver, CSharpCompilation compilation)
    {
        var edit = CSharpSyntaxTree.ParseText("internal static class Unrelated;", TestCompilation.ParseOptions, "Unrelated.cs");
        PipelineChecks.RepeatsNothing(Result(driver.RunGenerators(compilation.AddSyntaxTrees(edit))), steps);
        var attributed = CSharpSyntaxTree.ParseText("[System.Obsolete] internal static class Unrelated;", TestCompilation.ParseOptions, "Unrelated.cs");
        PipelineChecks.RepeatsNothing(Result(driver.RunGenerators(compilation.AddSyntaxTrees(attributed))), steps);
    }

    // Comments that are parsed as such only where the code is whole.
    private void CheckComments(CSharpCompilation compilation)
    {
        var driver = CreateDriver().RunGenerators(compilation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var text = tree.ToString();
            var inside = Math.Max(text.LastIndexOf('}'), 0);
            foreach (var edited in (string[])[$"// a comment\n{text}", $"{text}\n// a comment", $"{text[..inside]}/* a comment */{text[inside..]}"])
            {
                var edit = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(edited, TestCompilation.ParseOptions, tree.FilePath));
                PipelineChecks.RepeatsNothing(Result(driver.RunGenerators(edit)), steps);
            }
        }
    }

    private GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: TestCompilation.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static GeneratorRunResult Result(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return result.Exception is null ? result : throw new HarnessException($"The generator threw.\n{result.Exception}");
    }

    private static void CheckDiagnostics(CSharpCompilation compilation)
    {
        var problems = compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsMissingDocumentationOfTheSource(diagnostic))
            .ToImmutableArray();
        if (problems.IsEmpty)
            return;

        var sources = problems.Select(problem => problem.Location.SourceTree).OfType<SyntaxTree>().Distinct();
        throw new HarnessException($"{string.Join("\n", problems)}\n\n{string.Join("\n\n", sources)}");
    }

    private static bool IsMissingDocumentationOfTheSource(Diagnostic diagnostic) =>
        diagnostic.Id == "CS1591" && diagnostic.Location.SourceTree?.FilePath.StartsWith("Source", StringComparison.Ordinal) == true;
}
