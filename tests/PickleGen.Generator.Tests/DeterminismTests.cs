using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Generator.Tests.Fuzzing;
using PickleGen.Testing.Roslyn;
using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>The same code gives the same text, wherever it stands and whoever compiles it.</summary>
public class DeterminismTests
{
    private static readonly string[] Files =
    [
        FuzzBody.First,
        FuzzBody.Second,
        """
        [Pickleable] public partial record IItem(double Rate = -1.5, float Part = 0.25f, decimal Price = -2.5m, long Count = -3, int I = -4);
        """,
    ];

    [Fact]
    public void WhateverTheOrderOfTheFiles()
    {
        var expected = Texts(Files);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Texts([.. Files.Reverse()]));
        Assert.Equal(expected, Texts([Files[1], Files[2], Files[0]]));
    }

    [Fact]
    public void WhereverTheFilesAre() => Assert.Equal(Texts(Files), Texts(Files, "/somewhere/else/"));

    [Fact]
    public void WhoeverCompiles()
    {
        var expected = Texts(Files);
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Data of cultures is not there in every environment; numbers are what the culture could get at.
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "minus";
            culture.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, Texts(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Casing and sorting by culture cannot happen unseen: what does so is not called.
    [Theory]
    [InlineData(".ToLower()")]
    [InlineData(".ToUpper()")]
    [InlineData("char.ToLower(")]
    [InlineData("char.ToUpper(")]
    [InlineData("StringComparison.CurrentCulture")]
    [InlineData("StringComparer.CurrentCulture")]
    public void NothingAsksTheCulture(string call)
    {
        var folder = Path.Combine(PickleGen.Testing.Processes.Repository.PathOf("generator"), "PickleGen.Generator");
        Assert.All(
            Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories),
            file => Assert.DoesNotContain(call, File.ReadAllText(file), StringComparison.Ordinal));
    }

    private static List<string> Texts(string[] sources, string folder = "")
    {
        var compilation = TestCompilation.Create().AddSyntaxTrees(
            sources.Select(text => CSharpSyntaxTree.ParseText(text, TestCompilation.ParseOptions, $"{folder}File{Array.IndexOf(Files, text)}.cs")));
        var result = CSharpGeneratorDriver.Create([new PickleGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions)
            .RunGenerators(compilation).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return [.. result.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText).Order(StringComparer.Ordinal)];
    }
}
