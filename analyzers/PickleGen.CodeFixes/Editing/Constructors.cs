using Microsoft.CodeAnalysis;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Questions about a type's constructors.</summary>
internal static class Constructors
{
    /// <summary>Whether <c>private C() { }</c> would compile: it does not exist yet and the base class has one to call.</summary>
    public static bool CanBeWithoutParameters(INamedTypeSymbol type) =>
        !type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty)
        && type.BaseType is { } baseType
        && baseType.InstanceConstructors.Any(constructor => IsCallable(constructor, type));

    /// <summary>Whether the type has said already which one to use; another offer would contradict it.</summary>
    public static bool IsAnyMarked(INamedTypeSymbol type) =>
        type.GetMembers().Any(static member => member is IMethodSymbol
            && member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "PickleConstructorAttribute"));

    /// <summary>Whether <c>[Pickleable]</c> says how the type is created.</summary>
    public static bool IsCreationGiven(INamedTypeSymbol type) =>
        type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "PickleableAttribute"
            && attribute.NamedArguments.Any(static argument => argument.Key == "Creation"));

    /// <summary>The declared constructors each of whose parameters has a member of its name.</summary>
    public static IEnumerable<IMethodSymbol> MatchingMembers(INamedTypeSymbol type)
    {
        HashSet<string> members = new(
            type.GetMembers().Where(static member => member is IPropertySymbol or IFieldSymbol).Select(static member => member.Name),
            StringComparer.OrdinalIgnoreCase);
        return type.InstanceConstructors.Where(constructor =>
            constructor is { IsImplicitlyDeclared: false, Parameters.IsEmpty: false }
            && constructor.Parameters.All(parameter => parameter.RefKind == RefKind.None && members.Contains(parameter.Name)));
    }

    private static bool IsCallable(IMethodSymbol constructor, INamedTypeSymbol from) =>
        constructor.Parameters.All(static parameter => parameter.IsOptional)
        && constructor.DeclaredAccessibility switch
        {
            Accessibility.Private => false,
            Accessibility.Internal or Accessibility.ProtectedAndInternal =>
                SymbolEqualityComparer.Default.Equals(constructor.ContainingAssembly, from.ContainingAssembly),
            _ => true,
        };
}
