using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Contexts;

/// <summary>
/// What the contexts of an assembly, and those they include from others, define. Found once for each compilation.
/// </summary>
internal sealed class ContextIndex
{
    private static readonly ConditionalWeakTable<Compilation, ContextIndex> Cache = new();

    private readonly Dictionary<ISymbol, List<Definition>> _definitions = new(SymbolEqualityComparer.Default);

    private ContextIndex(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(WellKnown.PickleContext) is not { } root)
            return;

        var contexts = WrittenContexts.Of(compilation, root);
        var seen = new HashSet<ISymbol>(contexts, SymbolEqualityComparer.Default);
        for (var i = 0; i < contexts.Count; i++)
        {
            foreach (var definition in DefinitionReader.Read(contexts[i]))
                Add(definition);

            contexts.AddRange(DefinitionReader.Includes(contexts[i]).Select(pair => pair.Context).Where(seen.Add));
        }
    }

    public static ContextIndex Of(Compilation compilation) => Cache.GetValue(compilation, static key => new ContextIndex(key));

    /// <summary>The definition for a type, or null. What is said of one closed form goes before what is said of all.</summary>
    public Definition? Find(INamedTypeSymbol type)
    {
        if (_definitions.Count == 0 || !_definitions.TryGetValue(type.OriginalDefinition, out var candidates))
            return null;

        return candidates.FirstOrDefault(candidate => !candidate.IsOpen && SymbolEqualityComparer.Default.Equals(candidate.Type, type))
            ?? candidates.FirstOrDefault(candidate => candidate.IsOpen);
    }

    /// <summary>Another definition of the same type that says something else, or null.</summary>
    public Definition? FindOther(Definition definition) =>
        _definitions.TryGetValue(definition.Type.OriginalDefinition, out var candidates)
            ? candidates.FirstOrDefault(candidate =>
                !ReferenceEquals(candidate.Attribute, definition.Attribute)
                && candidate.IsOpen == definition.IsOpen
                && SymbolEqualityComparer.Default.Equals(candidate.Type, definition.Type)
                && !candidate.IsSame(definition))
            : null;

    private void Add(Definition definition)
    {
        if (!_definitions.TryGetValue(definition.Type.OriginalDefinition, out var list))
            _definitions.Add(definition.Type.OriginalDefinition, list = []);

        list.Add(definition);
    }
}
