using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Generator.Parsing.Layouts;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0311: keys of which Python finds more equal than C# does.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EqualKeysAnalyzer() : KeyAnalyzer(MappingRules.EqualKeys)
{
    private protected override bool Advises(KeyPosition key, Compilation compilation, ISymbol place, string name, MappingReport report)
    {
        if (WhyNot(key.Type, compilation, key.IsItem ? "PySet" : "PyDict") is not { } reason)
        {
            return false;
        }

        report.At(place, name, key.Noun, key.Type.ForMessage(), reason);
        return true;
    }

    private static string? WhyNot(ITypeSymbol key, Compilation compilation, string instead) => key switch
    {
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } =>
            $"and 1, 1.0 and true, which C# tells apart, are one to Python; use {instead}, which compares as Python does",
        IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Byte } =>
            "which C# tells apart by their identity and Python, as bytes, by their content; use a string, a Guid or another type with value equality",
        INamedTypeSymbol { TypeKind: TypeKind.Class, IsRecord: false, IsAbstract: false } type
            when type.IsPickleable() && LayoutKinds.Of(type.OriginalDefinition) is LayoutKind.Tuple or LayoutKind.NamedTuple
            && !ComparesByValue(type) && MappedTypes.Of(type.OriginalDefinition, compilation, CancellationToken.None) is { HasHooks: false } =>
            $"which C# tells apart by their identity and Python, as tuples, by their values; make '{type.ForMessage()}' a record, or override Equals and GetHashCode",
        _ => null,
    };

    private static bool ComparesByValue(INamedTypeSymbol type) =>
        type.BaseTypes().Prepend(type).Any(static scope => scope.GetMembers("Equals").OfType<IMethodSymbol>().Any(static method => method.IsOverride));
}
