using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>What the options of a file say of its pickles, as far as the source says it at that place.</summary>
internal static class FileOptionsValue
{
    /// <summary>What <c>PickleFileOptions.Pickle</c> is set to; null where it is not, or that is not plain.</summary>
    public static IOperation? PickleOf(IOperation? options, PickleApi api) => options?.Source() switch
    {
        IObjectCreationOperation { Arguments.IsEmpty: true } creation when api.IsFileOptions(creation.Type) => Set(creation.Initializer),
        IWithOperation with when api.IsFileOptions(with.Type) => Set(with.Initializer) ?? PickleOf(with.Operand, api),
        _ => null,
    };

    private static IOperation? Set(IObjectOrCollectionInitializerOperation? initializer) =>
        initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(static setting => setting.Target is IPropertyReferenceOperation { Property.Name: "Pickle" })?.Value;
}
