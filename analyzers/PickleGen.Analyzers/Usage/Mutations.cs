using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Usage;

/// <summary>Recognizes what changes the object in a variable, or one it holds.</summary>
internal static class Mutations
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "AddFirst", "AddLast", "Clear", "Dequeue", "Enqueue", "ExceptWith", "Insert", "InsertRange", "IntersectWith", "Pop",
        "Push", "Remove", "RemoveAll", "RemoveAt", "RemoveFirst", "RemoveLast", "RemoveRange", "RemoveWhere", "Reverse", "Sort",
        "SymmetricExceptWith", "TryAdd", "UnionWith",
    };

    /// <summary>The variable whose object the operation changes; null for all others.</summary>
    public static ISymbol? Changed(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation or IArrayElementReferenceOperation } assignment => Holder(assignment.Target),
        IIncrementOrDecrementOperation { Target: IMemberReferenceOperation or IArrayElementReferenceOperation } step => Holder(step.Target),
        IInvocationOperation { Instance: { } instance, TargetMethod: { Name: var name, ContainingType: var type } } when Names.Contains(name) && IsCollection(type) =>
            Variable(instance) ?? Holder(instance),
        _ => null,
    };

    /// <summary>The object that the operation changes: the one whose member or element is set, or the collection; null for all others.</summary>
    public static IOperation? ChangedObject(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation member } => member.Instance,
        IAssignmentOperation { Target: IArrayElementReferenceOperation element } => element.ArrayReference,
        IIncrementOrDecrementOperation { Target: IMemberReferenceOperation member } => member.Instance,
        IIncrementOrDecrementOperation { Target: IArrayElementReferenceOperation element } => element.ArrayReference,
        IInvocationOperation { Instance: { } instance, TargetMethod: { Name: var name, ContainingType: var type } } when Names.Contains(name) && IsCollection(type) => instance,
        _ => null,
    };

    public static ISymbol? Variable(IOperation? operation) => operation?.Unwrap() switch
    {
        ILocalReferenceOperation { Local.RefKind: RefKind.None } local => local.Local,
        IParameterReferenceOperation { Parameter.RefKind: RefKind.None } parameter => parameter.Parameter,
        _ => null,
    };

    // The variable at the start of a chain of members.
    private static ISymbol? Holder(IOperation member)
    {
        IOperation? instance = member.Unwrap() switch
        {
            IMemberReferenceOperation reference => reference.Instance,
            IArrayElementReferenceOperation element => element.ArrayReference,
            _ => null,
        };
        return instance is null ? null : Variable(instance) ?? Holder(instance);
    }

    // Of the immutable ones, these methods return another collection.
    private static bool IsCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() != "System.Collections.Immutable"
        && type.AllInterfaces.Append(type).Any(static implemented => implemented.HasMetadataName("System.Collections.IEnumerable"));
}
