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
        return output;
    }

    /// <summary>Runs on code that need not compile: only the checks of the pipeline itself apply.</summary>
    public GeneratorOutput RunOnBroken(params string[] sources) => Generate(TestCompilation.Create(sources));

    private GeneratorOutput Generate(CSharpCompilation compilation)
    {
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions, driverOptions: options);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        var result = Result(driver);
        PipelineChecks.HoldsNothingOfTheCompilation(result, steps);
        CheckCaching(driver, compilation);
        return new GeneratorOutput((CSharpCompilation)updated, result.GeneratedSources);
    }

    private void CheckCaching(GeneratorDriver driver, CSharpCompilation compilation)
    {
        var edit = CSharpSyntaxTree.ParseText("internal static class Unrelated;", TestCompilation.ParseOptions, "Unrelated.cs");
        PipelineChecks.RepeatsNothing(Result(driver.RunGenerators(compilation.AddSyntaxTrees(edit))), steps);
    }

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
