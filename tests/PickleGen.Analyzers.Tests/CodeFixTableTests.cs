using Microsoft.CodeAnalysis;
using PickleGen.Analyzers.Tests.Harness;
using PickleGen.Generator.Parsing.Catalogue;

namespace PickleGen.Analyzers.Tests;

/// <summary>The fixes that put another value in a type's place know their types: what they write compiles for each of them.</summary>
public sealed class CodeFixTableTests
{
    [Theory]
    [InlineData(RuleIds.SaidByAnother, "PickleGen.PickleText", 15)]
    [InlineData(RuleIds.Untyped, "PickleGen.ReplaceType", 15)]
    [InlineData(RuleIds.Handle, "PickleGen.ReplaceType", 2)]
    public async Task Every_type_that_has_the_fix_is_mended(string rule, string key, int types)
    {
        string source = Source(rule);
        int before = await CountAsync(source, rule);

        string mended = await FixRun.FixAllAsync(source, key);

        // One member that may be null and one that may not.
        Assert.Equal(2 * types, before - await CountAsync(mended, rule));
    }

    private static string Source(string rule)
    {
        IEnumerable<string> names = Unpicklable.All()
            .Where(type => type.Rule == rule && type.Group.Package is null && type.MetadataName.StartsWith("System.", StringComparison.Ordinal) && !type.MetadataName.Contains('`'))
            .Select(static type => type.MetadataName);
        IEnumerable<string> members = names.Select(static (name, index) => $$"""
                public {{name}}? A{{index}} { get; set; }

                public {{name}} B{{index}} { get; set; } = default!;

            """);
        return $$"""
            using System.Collections.Generic;
            using PickleGen;

            [Pickleable]
            public partial class Order
            {
            {{string.Join('\n', members)}}
            }

            """;
    }

    private static async Task<int> CountAsync(string source, string rule)
    {
        Compilation compilation = TestCompilation.Create(source);
        Assert.Empty(TestCompilation.Errors(compilation));
        return (await AnalyzerRun.AnalyzeAsync(compilation)).Count(diagnostic => diagnostic.Id == rule);
    }
}
