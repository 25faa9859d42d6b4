using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>The methods that .NET's serialization calls, and an implementation of <c>IPickleCallbacks</c> that calls them.</summary>
/// <param name="beforeWriting">Calls, as statements without a semicolon.</param>
/// <param name="afterReading">Calls, as statements without a semicolon.</param>
internal sealed class CallbackMethods(IReadOnlyList<string> beforeWriting, IReadOnlyList<string> afterReading)
{
    private const string Interface = "IPickleCallbacks";
    private const string Namespace = "System.Runtime.Serialization";

    private static readonly string[] Before = ["OnSerializingAttribute"];
    private static readonly string[] After = ["OnDeserializedAttribute"];

    /// <summary>
    /// Those that have a counterpart; null if none has, if the type or its base implements the interface already, or if a
    /// base's method cannot be called from here: half of the calls would look like all of them.
    /// </summary>
    public static CallbackMethods? Of(INamedTypeSymbol type)
    {
        if (type.AllInterfaces.Any(static candidate => candidate.Name == Interface) || HasHidden(type))
        {
            return null;
        }

        List<string> before = [.. Methods(type, Before).Select(Call)];
        List<string> after = [.. Methods(type, After).Select(Call)];
        if (type.AllInterfaces.FirstOrDefault(static candidate => candidate.Name == "IDeserializationCallback" && IsOfSerialization(candidate)) is { } callback)
        {
            bool isHidden = type.FindImplementationForInterfaceMember(callback.GetMembers().First()) is IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false };
            after.Add(isHidden ? $"((global::{Namespace}.IDeserializationCallback)this).OnDeserialization(null)" : "OnDeserialization(null)");
        }

        return before.Count + after.Count == 0 ? null : new(before, after);
    }

    /// <summary>The type with the interface in its list and its methods as last members.</summary>
    public TypeDeclarationSyntax AddTo(TypeDeclarationSyntax type, string prefix, SyntaxTrivia newLine)
    {
        TypeDeclarationSyntax listed = BaseLists.Add(type, prefix + Interface);
        return MemberInsertion.Append(listed, [.. Methods(prefix + Interface)], newLine);
    }

    private static bool HasHidden(INamedTypeSymbol type) =>
        Methods(type, [.. Before, .. After]).Any(method =>
            method.DeclaredAccessibility == Accessibility.Private && !SymbolEqualityComparer.Default.Equals(method.ContainingType, type));

    // A base's method comes first, as in .NET.
    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type, string[] attributes) =>
        Chain(type).Reverse()
            .SelectMany(static declaring => declaring.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method.GetAttributes().Any(data => data.AttributeClass is { } found && attributes.Contains(found.Name) && IsOfSerialization(found)));

    private static string Call(IMethodSymbol method) => $"{method.Name}({(method.Parameters.IsEmpty ? "" : "default")})";

    private static IEnumerable<INamedTypeSymbol> Chain(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }

    private static bool IsOfSerialization(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() == Namespace;

    private IEnumerable<IReadOnlyList<string>> Methods(string name)
    {
        if (beforeWriting.Count > 0)
        {
            yield return Method($"void {name}.OnPickling()", beforeWriting);
        }

        if (afterReading.Count > 0)
        {
            yield return Method($"void {name}.OnUnpickled()", afterReading);
        }
    }

    private static IReadOnlyList<string> Method(string signature, IReadOnlyList<string> calls) =>
        calls.Count == 1 ? [$"{signature} => {calls[0]};"] : [signature, "{", .. calls.Select(static call => $"    {call};"), "}"];
}
