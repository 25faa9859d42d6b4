using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Analyzers;

/// <summary>What the parser finds wrong with each type of a compilation.</summary>
internal static class ParsedProblems
{
    private static readonly TypeCache<ImmutableArray<Problem>> Cache = new(Parse);

    public static ImmutableArray<Problem> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        Cache.Of(type, compilation, cancellationToken);

    private static ImmutableArray<Problem> Parse(
        INamedTypeSymbol type, Compilation compilation, DefaultsModel defaults, CancellationToken cancellationToken)
    {
        var sink = new ProblemList();
        if (type.Has(WellKnown.Pickleable))
        {
            TypeParser.Parse(type, compilation, defaults, sink, cancellationToken);
        }

        else if (type.HasCases())
        {
            UnionParser.ReportOrphan(type, sink);
        }

        if (ContextParser.IsContext(type))
        {
            ContextParser.Parse(type, compilation, sink, cancellationToken);
        }

        return sink.ToImmutable();
    }

    private sealed class ProblemList : IProblemSink
    {
        private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();

        public void Report(Problem problem) => _problems.Add(problem);

        public ImmutableArray<Problem> ToImmutable() => _problems.ToImmutable();
    }
}
