using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Analyzers;

/// <summary>
/// Runs the parser once for each type of a compilation, although every band of rules asks. Nothing outlives the
/// compilation.
/// </summary>
internal sealed class ParsedProblems
{
    private static readonly ConditionalWeakTable<Compilation, ParsedProblems> Cache = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<Problem>> _problems =
        new(SymbolEqualityComparer.Default);

    private readonly DefaultsModel _defaults;

    private ParsedProblems(Compilation compilation) => _defaults = DefaultsParser.Parse(compilation.Assembly);

    public static ImmutableArray<Problem> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        ParsedProblems cached = Cache.GetValue(compilation, static key => new ParsedProblems(key));
        return cached._problems.TryGetValue(type, out ImmutableArray<Problem> problems)
            ? problems
            : cached._problems.GetOrAdd(type, Parse(type, compilation, cached._defaults, cancellationToken));
    }

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
