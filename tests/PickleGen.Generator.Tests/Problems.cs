using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Testing.Roslyn;
using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Runs the parsers the way the analyzers do: with a sink.</summary>
internal static class Problems
{
    /// <summary>All problems of the types <c>T</c> and <c>C</c> (a context) in the source, after checking that neither is generated.</summary>
    public static IReadOnlyList<Problem> Of(string source)
    {
        Assert.Empty(Generator.RunOnBroken(source).Files.Where(file => file.HintName is "T.Pickle.g.cs" or "C.PickleContext.g.cs"));
        return Parse(source);
    }

    /// <summary>The rule and the arguments of the only problem, as one line.</summary>
    public static string Single(string source)
    {
        var problem = Assert.Single(Of(source));
        return $"{problem.Rule} {TextAt(problem)}: {string.Join(" | ", problem.Arguments)}";
    }

    public static string TextAt(Problem problem) =>
        problem.Location.SourceTree?.GetText().ToString(problem.Location.SourceSpan) ?? "nowhere";

    private static List<Problem> Parse(string source)
    {
        var compilation = TestCompilation.Create(source);
        var sink = new Sink();
        foreach (var name in (string[])["T", "T`1", "C", "Outer+T"])
        {
            if (compilation.Assembly.GetTypeByMetadataName(name) is not { } type)
                continue;

            if (type.Has(WellKnown.Pickleable))
                Assert.Null(TypeParser.Parse(type, compilation, DefaultsParser.Parse(compilation.Assembly), sink, default));
            else if (name == "C")
                Assert.Null(ContextParser.Parse(type, compilation, sink, default));
        }

        return sink.Problems;
    }

    private sealed class Sink : IProblemSink
    {
        public List<Problem> Problems { get; } = [];

        public void Report(Problem problem) => Problems.Add(problem);
    }
}
