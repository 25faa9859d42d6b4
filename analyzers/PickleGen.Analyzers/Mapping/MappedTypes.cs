using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Naming;

namespace PickleGen.Analyzers.Mapping;

/// <summary>The <c>[Pickleable]</c> types of a compilation, with what they are in Python.</summary>
internal static class MappedTypes
{
    private static readonly TypeCache<MappedType?> Cache = new(Look);

    /// <summary>Null for types that are not <c>[Pickleable]</c>, that the parser refuses or that do not compile: advice has to wait.</summary>
    public static MappedType? Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        type.Has(WellKnown.Pickleable) ? Cache.Of(type, compilation, cancellationToken) : null;

    private static MappedType? Look(
        INamedTypeSymbol type, Compilation compilation, DefaultsModel defaults, CancellationToken cancellationToken)
    {
        if (type.IsUnfinished()
            || !ParsedProblems.Of(type, compilation, cancellationToken).IsEmpty
            || PythonNames.Of(type, defaults, out _, out _) is not { } name)
        {
            return null;
        }

        IReadOnlyList<PickledMember> members = PickledMembers.Of(type, compilation, defaults, cancellationToken);
        return members.Any(static member => IsUnknown(member.Member.Type)) ? null : new MappedType(type, compilation, name, members);
    }

    private static bool IsUnknown(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => true,
        IArrayTypeSymbol array => IsUnknown(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsUnknown),
        _ => false,
    };
}
