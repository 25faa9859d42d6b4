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

    /// <summary>Those that have a counterpart; null if none has, or if the type implements the interface already.</summary>
    public static CallbackMethods? Of(INamedTypeSymbol type)
    {
        if (type.AllInterfaces.Any(static candidate => candidate.Name == Interface))
        {
            return null;
        }

        List<string> before = [.. Calls(type, "OnSerializingAttribute")];
        List<string> after = [.. Calls(type, "OnDeserializedAttribute")];
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

    // A base's method comes first, as in .NET.
    private static IEnumerable<string> Calls(INamedTypeSymbol type, string attribute) =>
        Chain(type).Reverse()
            .SelectMany(static declaring => declaring.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method.GetAttributes().Any(data => data.AttributeClass is { } found && found.Name == attribute && IsOfSerialization(found)))
            .Where(method => method.DeclaredAccessibility != Accessibility.Private || SymbolEqualityComparer.Default.Equals(method.ContainingType, type))
            .Select(static method => $"{method.Name}({(method.Parameters.IsEmpty ? "" : "default")})");

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
