using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>The types of PickleGen.Shelve, where a project has them.</summary>
internal sealed class ShelfApi
{
    private ShelfApi(INamedTypeSymbol shelf, INamedTypeSymbol opener, INamedTypeSymbol options)
    {
        Shelf = shelf;
        Opener = opener;
        Options = options;
    }

    private INamedTypeSymbol Shelf { get; }

    private INamedTypeSymbol Opener { get; }

    private INamedTypeSymbol Options { get; }

    public static ShelfApi? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("PickleGen.Shelve.Shelf`1") is { } shelf
        && compilation.GetTypeByMetadataName("PickleGen.Shelve.Shelf") is { } opener
        && compilation.GetTypeByMetadataName("PickleGen.Shelve.ShelfOptions") is { } options
            ? new ShelfApi(shelf, opener, options)
            : null;

    /// <summary>Whether it reads the value of a key.</summary>
    public bool IsEntry(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: var type } } && Same(type.OriginalDefinition, Shelf);

    /// <summary>Whether a shelf is one that was opened for values of any type, and with which context.</summary>
    public bool IsUntyped(IOperation shelf, out IOperation? context)
    {
        context = null;
        if (Made(shelf) is not IInvocationOperation { TargetMethod: { Name: "Open", IsGenericMethod: false, ContainingType: var type } } open || !Same(type, Opener))
        {
            return false;
        }

        context = open.Arguments.Of("context");
        return true;
    }

    /// <summary>Whether a shelf is one that was opened without writeback, and that is plain to see.</summary>
    public bool IsWithoutWriteback(IOperation shelf) =>
        Made(shelf) is IInvocationOperation { TargetMethod: { Name: "Open", ContainingType: var type } } open
        && Same(type, Opener)
        && (open.Arguments.Of("writeback") is { } writeback
            ? writeback.ConstantValue is { HasValue: true, Value: false }
            : open.Arguments.Of("options") is { } options && IsWithoutWritebackOption(options));

    private bool IsWithoutWritebackOption(IOperation options) => options.IsNull() || options.Source() switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, Name: "Default" } field } => Same(field.ContainingType, Options),
        IObjectCreationOperation { Arguments.IsEmpty: true } creation => Same(creation.Type, Options) && SetsWriteback(creation.Initializer) is null or false,
        IWithOperation with when Same(with.Type, Options) => SetsWriteback(with.Initializer) is { } set ? !set : IsWithoutWritebackOption(with.Operand),
        _ => false,
    };

    // Null where it is not set; what is not constant may be true.
    private static bool? SetsWriteback(IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (IOperation setting in initializer?.Initializers ?? [])
        {
            if (setting is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Writeback" }, Value: var value })
            {
                return value.ConstantValue is not { HasValue: true, Value: false };
            }
        }

        return null;
    }

    private static IOperation? Made(IOperation shelf) =>
        shelf.Unwrap() is IFieldReferenceOperation { Field: { IsReadOnly: true } field } reference ? FieldValues.Initial(field, reference.SemanticModel) : shelf.Source();

    private static bool Same(ITypeSymbol? type, INamedTypeSymbol ours) => SymbolEqualityComparer.Default.Equals(type, ours);
}
