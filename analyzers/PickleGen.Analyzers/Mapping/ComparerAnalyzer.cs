using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Catalogue;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0304: a dictionary or set is made with a comparer, which is gone when it is read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ComparerAnalyzer() : AssignedValueAnalyzer(MappingRules.Comparer)
{
    private protected override bool IsOfInterest(IOperation value) => ArgumentsOf(value).Any(static argument => IsComparer(argument.Parameter?.Type));

    private protected override (SyntaxNode Place, string[] Arguments)? Judge(IOperation value, ISymbol member, MappedType type)
    {
        IArgumentOperation argument = ArgumentsOf(value).First(static argument => IsComparer(argument.Parameter?.Type));
        bool isOurs = value.Type is INamedTypeSymbol made && KnownTypes.ByMetadataName.ContainsKey(made.OriginalDefinition.MetadataName());
        return isOurs && argument.ArgumentKind == ArgumentKind.Explicit && !IsDefault(argument) && !IsRestored(member, type)
            ? (argument.Value.Syntax, [argument.Value.Syntax.ToString()])
            : null;
    }

    private static IEnumerable<IArgumentOperation> ArgumentsOf(IOperation value) => value switch
    {
        IObjectCreationOperation creation => creation.Arguments,
        IInvocationOperation { TargetMethod.IsStatic: true } call => call.Arguments,
        _ => [],
    };

    private static bool IsComparer(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "IEqualityComparer" or "IComparer", Arity: 1, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };

    // Hashed strings are compared by their characters anyway; sorted ones are not.
    private static bool IsDefault(IArgumentOperation argument)
    {
        IOperation value = argument.Value;
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value.ConstantValue is { HasValue: true, Value: null }
            || value is IDefaultValueOperation
            || (value is IMemberReferenceOperation { Instance: null, Member: { Name: "Default" or "Ordinal", ContainingType.Name: var owner } member }
                && (member.Name == "Default" ? owner is "EqualityComparer" or "Comparer" : owner == "StringComparer" && argument.Parameter!.Type.Name == "IEqualityComparer"));
    }

    // The program may make the collection anew: in a setter, or when the object is complete.
    private static bool IsRestored(ISymbol member, MappedType type) =>
        type.Symbol.AllInterfaces.Any(static implemented => implemented.HasMetadataName(WellKnown.PickleCallbacks))
        || ((member as IPropertySymbol)?.SetMethod?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is AccessorDeclarationSyntax setter
            && (setter.Body is not null || setter.ExpressionBody is not null))
        || type.Members.Any(pickled => pickled.Member.Parameter is not null && SymbolEqualityComparer.Default.Equals(pickled.Member.Symbol, member.OriginalDefinition));
}
