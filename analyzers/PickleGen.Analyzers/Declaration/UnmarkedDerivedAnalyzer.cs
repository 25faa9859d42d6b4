using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>PG0011: a class derives from a pickleable one and is not pickleable itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmarkedDerivedAnalyzer() : TypeAdvisor(DeclarationAdvice.UnmarkedDerived)
{
    private protected override void Advise(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        // An abstract class has no objects; most classes derive from nothing.
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false, BaseType.SpecialType: SpecialType.None }
            || type.IsPickleable()
            || type.BaseTypes().FirstOrDefault(static ancestor => ancestor.IsPickleable()) is not { } ancestor
            || IsNamed(type, NamedTypes.Of(context.Compilation)))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            type.Locations.FirstOrDefault(static location => location.IsInSource),
            ImmutableDictionary<string, string?>.Empty.Add(
                DiagnosticProperties.TypeId, DocumentationCommentId.CreateDeclarationId(type)),
            type.ForMessage(),
            ancestor.ForMessage()));
    }

    // A context may say it of a class between the two, with those that derive from it.
    private static bool IsNamed(INamedTypeSymbol type, NamedTypes named) =>
        type.BaseTypes().Prepend(type).TakeWhile(static ancestor => !ancestor.IsPickleable()).Any(named.Contains);
}
