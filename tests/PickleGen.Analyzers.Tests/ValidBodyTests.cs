using Microsoft.CodeAnalysis;
using PickleGen.Analyzers.Tests.Harness;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;

namespace PickleGen.Analyzers.Tests;

/// <summary>Code as people write it, about which there is nothing to say: no error, no warning, no suggestion.</summary>
public sealed class ValidBodyTests
{
    private const int Least = 300;

    public static TheoryData<string> Files => CaseFiles.Names(static file => file.IsBody);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Nothing_is_said_of_valid_code(string name)
    {
        Compilation compilation = TestCompilation.Create(CaseFiles.Get(name).Markup.Text);

        Assert.Empty(TestCompilation.Errors(compilation.WithGenerated()));
        Assert.Empty(await AnalyzerRun.AnalyzeAsync(compilation));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Nothing_is_said_when_the_generated_code_is_there(string name) =>
        Assert.Empty(await AnalyzerRun.AnalyzeAsync(TestCompilation.Create(CaseFiles.Get(name).Markup.Text).WithGenerated()));

    [Fact]
    public void Body_is_large()
    {
        int declarations = CaseFiles.All
            .Where(static file => file.IsBody)
            .Sum(static file => Types(TestCompilation.Create(file.Markup.Text).Assembly.GlobalNamespace)
                .Count(static type => type.Has(WellKnown.Pickleable) || ContextParser.IsContext(type)));

        Assert.True(declarations >= Least, $"There are {declarations} declarations.");
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol scope) =>
        scope.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(static member => member is INamedTypeSymbol type ? Types(type).Append(type) : Types(member));
}
