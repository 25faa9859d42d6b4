using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers;

/// <summary>Looks at each type of a compilation once, although many rules ask. Nothing outlives the compilation.</summary>
/// <param name="look">Looks; called at the same time for several types, and now and then twice for one.</param>
internal sealed class TypeCache<T>(Func<INamedTypeSymbol, Compilation, DefaultsModel, CancellationToken, T> look)
{
    private readonly ConditionalWeakTable<Compilation, Found> _compilations = new();

    public T Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        Found found = _compilations.GetValue(compilation, static key => new Found(key));
        return found.Types.TryGetValue(type, out T known)
            ? known
            : found.Types.GetOrAdd(type, look(type, compilation, found.Defaults, cancellationToken));
    }

    private sealed class Found(Compilation compilation)
    {
        public ConcurrentDictionary<INamedTypeSymbol, T> Types { get; } = new(SymbolEqualityComparer.Default);

        public DefaultsModel Defaults { get; } = DefaultsParser.Parse(compilation.Assembly);
    }
}
