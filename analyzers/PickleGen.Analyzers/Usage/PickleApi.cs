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

    public INamedTypeSymbol? SignedPickle { get; private init; }

    public INamedTypeSymbol? PickleSignature { get; private init; }

    private INamedTypeSymbol? File { get; init; }

    private INamedTypeSymbol? FileIndex { get; init; }

    private INamedTypeSymbol? FileWriter { get; init; }

    private INamedTypeSymbol? FileOptions { get; init; }

    private INamedTypeSymbol? CheckpointStore { get; init; }

    /// <summary>Null where PickleGen is not referenced, or its names are ambiguous.</summary>
    public static PickleApi? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("PickleGen.PickleOptions") is { } options
        && compilation.GetTypeByMetadataName("PickleGen.Pickle") is { } pickle
        && compilation.GetTypeByMetadataName("PickleGen.Pickler") is { } pickler
        && compilation.GetTypeByMetadataName("PickleGen.Unpickler") is { } unpickler
        && compilation.GetTypeByMetadataName(WellKnown.PickleContext) is { } context
            ? new PickleApi(pickle, pickler, unpickler, options, context)
            {
                SignedPickle = compilation.GetTypeByMetadataName("PickleGen.SignedPickle"),
                PickleSignature = compilation.GetTypeByMetadataName("PickleGen.PickleSignature"),
                File = compilation.GetTypeByMetadataName("PickleGen.PickleFile"),
                FileIndex = compilation.GetTypeByMetadataName("PickleGen.PickleFileIndex"),
                FileWriter = compilation.GetTypeByMetadataName("PickleGen.PickleFileWriter"),
                FileOptions = compilation.GetTypeByMetadataName("PickleGen.PickleFileOptions"),
                CheckpointStore = compilation.GetTypeByMetadataName("PickleGen.CheckpointStore"),
            }
            : null;

    public bool IsPickle(ITypeSymbol? type) => Same(type, Pickle);

    public bool IsSignedPickle(ITypeSymbol? type) => Same(type, SignedPickle);

    public bool IsPickleSignature(ITypeSymbol? type) => Same(type, PickleSignature);

    public bool IsPickler(ITypeSymbol? type) => Same(type, Pickler);

    public bool IsUnpickler(ITypeSymbol? type) => Same(type, Unpickler);

    public bool IsOptions(ITypeSymbol? type) => Same(type, Options);

    public bool IsContext(ITypeSymbol? type) => Same(type, Context);

    public bool IsFile(ITypeSymbol? type) => Same(type, File);

    public bool IsFileIndex(ITypeSymbol? type) => Same(type, FileIndex);

    public bool IsFileWriter(ITypeSymbol? type) => Same(type, FileWriter);

    public bool IsFileOptions(ITypeSymbol? type) => Same(type, FileOptions);

    public bool IsCheckpointStore(ITypeSymbol? type) => Same(type, CheckpointStore);

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

    private static bool Same(ITypeSymbol? type, INamedTypeSymbol? ours) => type is not null && SymbolEqualityComparer.Default.Equals(type, ours);
}
