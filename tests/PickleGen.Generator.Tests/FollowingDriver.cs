using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Testing.Roslyn;
using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Compares a driver that has seen other code before with one that has seen none.</summary>
internal static class FollowingDriver
{
    /// <summary>The driver sees one state after the other, and prints each like one that has seen no other.</summary>
    /// <param name="known">Files by the place that gives them their paths, wherever they stand in a state.</param>
    /// <param name="states">The files of each state.</param>
    public static void Follow(string[] known, params string[][] states)
    {
        var driver = New();
        var trees = new Dictionary<(string, string), SyntaxTree>();
        var common = TestCompilation.Create();
        foreach (var state in states)
        {
            // As in an editor: the tree of a file that has not changed is the same.
            var compilation = common.AddSyntaxTrees(state.Select((text, place) =>
            {
                var path = $"File{(Array.IndexOf(known, text) is >= 0 and var index ? index : place)}.cs";
                if (!trees.TryGetValue((path, text), out var tree))
                    trees.Add((path, text), tree = CSharpSyntaxTree.ParseText(text, TestCompilation.ParseOptions, path));

                return tree;
            }));
            driver = driver.RunGenerators(compilation);
            Assert.Equal(Texts(New().RunGenerators(compilation)), Texts(driver));
        }
    }

    public static GeneratorDriver New() =>
        CSharpGeneratorDriver.Create([new PickleGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions);

    public static IEnumerable<string> Texts(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText).Order(StringComparer.Ordinal);
    }
}
