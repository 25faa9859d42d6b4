using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Construction;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>PG0207: a member that is left out is null when an object has been read, and its type says that it never is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NullAfterLoadAnalyzer() : PickledTypeAdvisor(ConstructionAdvice.NullAfterLoad)
{
    private protected override void Advise(SymbolAnalysisContext context, PickledType type)
    {
        if (type.Hooks.ReplaceMembers || type.Creating.Constructor?.IsFactory() == true)
        {
            return;
        }

        foreach (ISymbol member in Storage.Of(type.Symbol))
        {
            // What a base class leaves out is the base's: its constructor may set it.
            if (type.Declares(member)
                && Storage.TypeOf(member) is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated }
                && (type.Creating.IsUninitialized ? !type.IsPickled(member) : IsIgnored(member))
                && member is not (IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                && StaysNull(type, member, context.CancellationToken)
                && !Bodies.IsRestored(type.Symbol, member.Name, context.CancellationToken))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, type.LocationOf(member), member.MemberForMessage(), Storage.TypeOf(member).ForMessage(), Why(type)));
            }
        }
    }

    private static bool IsIgnored(ISymbol member) =>
        member.Has(WellKnown.PickleIgnore) || BackingFields.Of(member)?.Has(WellKnown.PickleIgnore) == true;

    private static bool StaysNull(PickledType type, ISymbol member, CancellationToken cancellationToken)
    {
        if (Storage.Declaration(member, cancellationToken) is ParameterSyntax)
        {
            return type.Creating.IsUninitialized;
        }

        if (Storage.Initializer(member, cancellationToken) is { } initializer && !Storage.IsDefault(initializer))
        {
            return false;
        }

        return type.Creating.IsUninitialized || !MaySet(type, member.Name, cancellationToken);
    }

    // A constructor that calls another one is all of them.
    private static bool MaySet(PickledType type, string member, CancellationToken cancellationToken)
    {
        List<ConstructorDeclarationSyntax> all = [.. Bodies.Constructors(type.Symbol, cancellationToken)];
        List<ConstructorDeclarationSyntax> called = [.. all.Where(constructor =>
            type.Creating.Constructor?.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) == constructor) == true)];
        return (called.Any(static constructor => constructor.Initializer is { ThisOrBaseKeyword.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ThisKeyword }) ? all : called)
            .Any(constructor => Bodies.MaySet(constructor, member));
    }

    private static string Why(PickledType type) =>
        type.Creating.IsUninitialized ? "no constructor runs, and nothing in the pickle is its value"
        : "nothing in the pickle is its value, and the constructor that reading calls does not set it";
}
