using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>Methods with which a struct implements an interface.</summary>
internal static class StructInterfaces
{
    public static bool IsExplicit(IMethodSymbol method) =>
        method.ContainingType.IsValueType && !method.ExplicitInterfaceImplementations.IsEmpty;

    public static bool IsImplementation(IMethodSymbol method) =>
        method.ContainingType is { IsValueType: true } type
        && type.AllInterfaces.SelectMany(implemented => implemented.GetMembers(method.Name)).Any(member => Implements(type, member, method))
        || IsExplicit(method);

    private static bool Implements(INamedTypeSymbol type, ISymbol member, IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method);
}
