using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Usage;

/// <summary>The types whose calls are looked at, found once for each compilation.</summary>
internal sealed class PickleApi
{
    private PickleApi(INamedTypeSymbol pickle, INamedTypeSymbol pickler, INamedTypeSymbol unpickler, INamedTypeSymbol options, INamedTypeSymbol context)
    {
        Pickle = pickle;
        Pickler = pickler;
        Unpickler = unpickler;
        Options = options;
        Context = context;
    }

    public INamedTypeSymbol Pickle { get; }

    public INamedTypeSymbol Pickler { get; }

    public INamedTypeSymbol Unpickler { get; }

    public INamedTypeSymbol Options { get; }

    public INamedTypeSymbol Context { get; }

    /// <summary>Null where PickleGen is not referenced, or its names are ambiguous.</summary>
    public static PickleApi? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("PickleGen.PickleOptions") is { } options
        && compilation.GetTypeByMetadataName("PickleGen.Pickle") is { } pickle
        && compilation.GetTypeByMetadataName("PickleGen.Pickler") is { } pickler
        && compilation.GetTypeByMetadataName("PickleGen.Unpickler") is { } unpickler
        && compilation.GetTypeByMetadataName(WellKnown.PickleContext) is { } context
            ? new PickleApi(pickle, pickler, unpickler, options, context)
            : null;

    public bool IsPickle(ITypeSymbol? type) => Same(type, Pickle);

    public bool IsPickler(ITypeSymbol? type) => Same(type, Pickler);

    public bool IsUnpickler(ITypeSymbol? type) => Same(type, Unpickler);

    public bool IsOptions(ITypeSymbol? type) => Same(type, Options);

    public bool IsContext(ITypeSymbol? type) => Same(type, Context);

    /// <summary>Whether it is a pickler or an unpickler, or derives from one.</summary>
    public bool IsSession(ITypeSymbol? type)
    {
        for (ITypeSymbol? ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (IsPickler(ancestor) || IsUnpickler(ancestor))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(ITypeSymbol? type, INamedTypeSymbol ours) => SymbolEqualityComparer.Default.Equals(type, ours);
}
