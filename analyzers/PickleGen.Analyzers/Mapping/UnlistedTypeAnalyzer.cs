using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0305: a member, or an item of it, may be of a derived type that the base does not list.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnlistedTypeAnalyzer() : MappingAnalyzer(MappingRules.UnlistedType)
{
    private protected override void Check(MappedType type, MappingReport report)
    {
        foreach (PickledMember member in type.OwnMembers)
        {
            foreach (INamedTypeSymbol held in Held(member.Member.Type, type.Compilation).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
            {
                if (held is not { TypeKind: TypeKind.Class, IsSealed: false }
                    || DerivedIndex.Unlisted(held, type.Compilation).FirstOrDefault() is not { } derived
                    || MappedTypes.Of(derived, type.Compilation, report.CancellationToken) is null)
                {
                    continue;
                }

                report.WithValue(
                    member.Member.Symbol,
                    DiagnosticProperties.TypeId,
                    DocumentationCommentId.CreateDeclarationId(held.OriginalDefinition),
                    member.Member.Symbol.MemberForMessage(),
                    derived.ForMessage(),
                    held.OriginalDefinition.ForMessage(),
                    derived.IsGenericType ? $"[PickleDerived(typeof({derived.ConstructUnboundGenericType().ForMessage()}))]" : $"[PickleDerived<{derived.ForMessage()}>]");
                break;
            }
        }
    }

    /// <summary>The <c>[Pickleable]</c> types whose objects a value of the type consists of.</summary>
    private static IEnumerable<INamedTypeSymbol> Held(ITypeSymbol type, Compilation compilation) => type switch
    {
        IArrayTypeSymbol array => Held(array.ElementType, compilation),
        INamedTypeSymbol named when named.IsPickleable() => [named],
        INamedTypeSymbol named when ContextIndex.Of(compilation).Find(named) is { Ways: > 0 } => [],
        INamedTypeSymbol named => named.TypeArguments.SelectMany(argument => Held(argument, compilation)),
        _ => [],
    };
}
