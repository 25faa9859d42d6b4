using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Catalogue;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Generator.Parsing.Text;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>Maps C# types to converters. Each kind of type is one method here or one file beside it.</summary>
/// <param name="self">The type being generated; null in a context.</param>
/// <param name="generic">Its type parameters, if it has any.</param>
/// <param name="compilation">The compilation, whose contexts say how other types are pickled.</param>
/// <param name="references">Knows which types have code; null if nobody asks.</param>
internal sealed class ConverterResolver(INamedTypeSymbol? self, GenericModel? generic, Compilation compilation, PickleableReferences? references = null)
{
    private readonly ResolvingTypes _resolving = new();
    private HeldTypes? _held;

    /// <summary>Whether the items of such a collection are being resolved.</summary>
    public bool IsResolving(INamedTypeSymbol type) => _resolving.Contains(type);

    /// <summary>Until disposed, the items of the collection are being resolved.</summary>
    public ResolvingTypes.Leaving Resolving(INamedTypeSymbol type) => _resolving.Enter(type);

    /// <summary>Whether there is code for a <c>[Pickleable]</c> type.</summary>
    public bool IsGenerated(INamedTypeSymbol type) => references?.IsGenerated(type) != false;

    /// <summary>The converter, or null with the type that has none.</summary>
    public ConverterModel? Resolve(ITypeSymbol type, out Blocker? blocker)
    {
        blocker = null;
        return type switch
        {
            IArrayTypeSymbol array => ArrayConverters.Resolve(this, array, out blocker),
            IDynamicTypeSymbol => Known(type, KnownTypes.ByMetadataName["System.Object"], []),
            ITypeParameterSymbol parameter => Parameter(parameter, out blocker),
            INamedTypeSymbol named => ResolveNamed(named, out blocker),
            _ => Block(Blocker.Of(type), out blocker),
        };
    }

    /// <summary>All of them, or null with the first type that has none.</summary>
    public IReadOnlyList<ConverterModel>? ResolveAll(IEnumerable<ITypeSymbol> types, out Blocker? blocker)
    {
        blocker = null;
        var converters = new List<ConverterModel>();
        foreach (var type in types)
        {
            if (Resolve(type, out blocker) is not { } converter)
                return null;

            converters.Add(converter);
        }

        return converters;
    }

    private ConverterModel? ResolveNamed(INamedTypeSymbol type, out Blocker? blocker)
    {
        blocker = null;
        if (type.IsUnboundGenericType || type.TypeKind == TypeKind.Error)
            return Block(Blocker.Of(type), out blocker);

        if (ContextIndex.Of(compilation).Find(type) is { Ways: > 0 } definition && !type.IsPickleable())
            return DefinedConverters.Resolve(this, compilation, definition, type, out blocker);

        if (type.TypeKind == TypeKind.Enum)
            return EnumConverters.Resolve(type, out blocker);

        // Nothing is generated for an abstract class or an interface without cases, whatever is written on it.
        if (type.IsPickleable() && type is { IsStatic: false, IsRefLikeType: false } && (!type.IsAbstract || type.HasCases()))
            return PickleableConverters.Resolve(this, self, type, out blocker);

        if (type.IsTupleType || TupleConverters.IsTuple(type))
            return TupleConverters.Resolve(this, type, out blocker);

        if (type.UnderlyingOfNullable() is { } underlying)
            return NullableConverter(type, underlying, out blocker);

        if (MemoryConverters.IsMemory(type))
            return MemoryConverters.Resolve(this, type, out blocker);

        if (InlineArrayConverters.IsInlineArray(type))
            return InlineArrayConverters.Resolve(this, type, out blocker);

        if (!KnownTypes.ByMetadataName.TryGetValue(type.MetadataName(), out var known))
            return CustomCollections.Resolve(this, type, out blocker) ?? (blocker is null ? Block(OfUnknown(type), out blocker) : null);

        return ResolveAll(type.AllTypeArguments(), out blocker) is { } arguments ? Known(type, known, arguments) : null;
    }

    private ConverterModel? NullableConverter(INamedTypeSymbol type, ITypeSymbol underlying, out Blocker? blocker) =>
        Resolve(underlying, out blocker) is { } converter
            ? new ConverterModel
            {
                Kind = ConverterKind.Known,
                Type = type.ForCode(),
                Name = "Nullable" + converter.Name,
                PythonType = converter.PythonType,
                Member = "Nullable",
                Arguments = new([converter]),
            }
            : null;

    private ConverterModel? Parameter(ITypeParameterSymbol parameter, out Blocker? blocker)
    {
        blocker = null;
        var model = generic?.Parameters.FirstOrDefault(candidate => candidate.Name == TypeText.Escape(parameter.Name));
        return model is null
            ? Block(new Blocker(parameter, null, ""), out blocker)
            : new ConverterModel
            {
                Kind = ConverterKind.Parameter,
                Type = parameter.ForCode(),
                Name = NameTable.Pascal(parameter.Name),
                PythonType = parameter.Name,
                Member = model.Variable,
            };
    }

    private static ConverterModel Known(ITypeSymbol type, KnownType known, IReadOnlyList<ConverterModel> arguments) => new()
    {
        Kind = ConverterKind.Known,
        Type = type.ForCode(),
        Name = ConverterNames.Of(known.Member, arguments),
        PythonType = string.Format(System.Globalization.CultureInfo.InvariantCulture, known.PythonType, [.. arguments.Select(argument => argument.PythonType)]),
        Member = known.Member,
        IsDirect = known.IsDirect,
        Arguments = arguments.ToEquatableArray(),
    };

    // What is wrong inside of a type says more than that nobody has described it.
    private Blocker OfUnknown(INamedTypeSymbol type)
    {
        var blocker = Blocker.Of(type);
        return blocker.IsUnpicklable ? blocker : (_held ??= new HeldTypes(this)).Find(type) ?? blocker;
    }

    private static ConverterModel? Block(Blocker reason, out Blocker? blocker)
    {
        blocker = reason;
        return null;
    }
}
