using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>Where the values of local variables come from, as far as that is plain: one declaration with a value, and no assignment.</summary>
internal static class LocalFlow
{
    /// <summary>The operation that made a value: itself, or the initial value of the local variable it is. Null where that is not plain.</summary>
    public static IOperation? Source(this IOperation operation)
    {
        const int EnoughSteps = 10;
        IOperation? source = operation.Unwrap();
        for (int step = 0; source is ILocalReferenceOperation reference; step++)
        {
            source = step < EnoughSteps ? InitialValue(reference)?.Unwrap() : null;
        }

        return source;
    }

    /// <summary>Everywhere a local variable is mentioned after its declaration.</summary>
    public static IEnumerable<ILocalReferenceOperation> Uses(ILocalSymbol local, IOperation root) =>
        root.Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local));

    /// <summary>Whether the variable or its content is replaced at that place.</summary>
    public static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation or IAddressOfOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        ITupleOperation tuple => tuple.Parent is IDeconstructionAssignmentOperation deconstruction && deconstruction.Target == tuple,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
        _ => false,
    };

    private static IOperation? InitialValue(ILocalReferenceOperation reference)
    {
        IOperation root = reference.Root();
        return Declarator(reference.Local, root) is { } declarator && !Uses(reference.Local, root).Any(IsWritten)
            ? declarator.GetVariableInitializer()?.Value
            : null;
    }

    public static IVariableDeclaratorOperation? Declarator(ILocalSymbol local, IOperation root) =>
        root.Descendants().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local) && declarator.Parent is IVariableDeclarationOperation);
}
