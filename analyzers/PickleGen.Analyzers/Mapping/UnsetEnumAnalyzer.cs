using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Enums;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0310: the default value of an enum is none of its members, and that is what a member is until somebody sets it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsetEnumAnalyzer() : MappingAnalyzer(MappingRules.UnsetEnum)
{
    private protected override void Check(MappedType type, MappingReport report)
    {
        if (type.Symbol.TypeKind == TypeKind.Enum || SetsMembers(type.Symbol))
        {
            return;
        }

        foreach (PickledMember member in type.OwnMembers)
        {
            Candidate candidate = member.Member;
            if (candidate is { Parameter: null, IsRequiredKeyword: false, Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType }
                && LacksZero(enumType)
                && IsStoredWithoutValue(candidate.Symbol, report.CancellationToken))
            {
                report.At(candidate.Symbol, candidate.Symbol.MemberForMessage(), enumType.ForMessage());
            }
        }
    }

    // What a constructor of the program's does is not looked into.
    private static bool SetsMembers(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(static constructor => constructor is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false });

    // Flags have every combination of bits, and none is one of them.
    private static bool LacksZero(INamedTypeSymbol type) =>
        type.IsPickleable()
        && type.Find(WellKnown.Pickleable)?.Named("As") is not EnumParser.Int
        && !type.Has("System.FlagsAttribute")
        && EnumParser.Fields(type) is { Count: > 0 } fields
        && fields.All(static field => Convert.ToDecimal(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture) != 0);

    private static bool IsStoredWithoutValue(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer: null } => true,
            PropertyDeclarationSyntax { Initializer: null, AccessorList.Accessors: var accessors } =>
                accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }),
            _ => false,
        };
}
