using Microsoft.CodeAnalysis;
using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>A <c>[Pickleable]</c> type of the compilation, with its shape.</summary>
/// <param name="Symbol">The type.</param>
/// <param name="Name">Its Python class: <c>shop:Order</c>.</param>
/// <param name="Aliases">Other classes that are read as it.</param>
/// <param name="Shape">Null where nothing is generated, because the type is refused or does not compile.</param>
/// <param name="KeepsUnknown">Whether it has a member for keys that are no members.</param>
internal sealed record CurrentType(
    INamedTypeSymbol Symbol, string Name, IReadOnlyList<string> Aliases, TypeShape? Shape, bool KeepsUnknown)
{
    public string CSharp { get; } = Shape?.CSharp ?? Symbol.ToDisplayString();

    /// <summary>Where the type is declared by a person.</summary>
    public Location Location => LocationOf(Symbol) ?? Location.None;

    /// <summary>Where the type declares a member; the type itself for what it inherits.</summary>
    public Location LocationOf(string member) =>
        Symbol.GetMembers(member).Select(LocationOf).FirstOrDefault(static found => found is not null) ?? Location;

    /// <summary>Whether null is a value of a member's type; where the member is not seen, it is not doubted.</summary>
    public bool TakesNull(MemberShape member) => MemberType(Symbol, member.CSharp) is not { IsValueType: true } type
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static ITypeSymbol? MemberType(INamedTypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers(name))
            {
                if (member is IPropertySymbol or IFieldSymbol)
                {
                    return (member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type;
                }
            }
        }

        return null;
    }

    private static Location? LocationOf(ISymbol symbol) => symbol.Locations.FirstOrDefault(static location => location.IsInSource);
}
