using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>PG0123: an attribute on a member that is never pickled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UselessAttributeAnalyzer() : PickledTypeAdvisor(MemberAdvice.UselessAttribute)
{
    private protected override void Advise(SymbolAnalysisContext context, PickledType type)
    {
        foreach (ISymbol member in type.Symbol.GetMembers())
        {
            foreach (AttributeData attribute in member.GetAttributes())
            {
                if (AttributeUse.IsOurs(attribute)
                    && WhyUseless(type, member, attribute) is { } reason
                    && AttributeUse.LocationOf(attribute, context.CancellationToken) is { } location)
                {
                    ISymbol named = (member as IFieldSymbol)?.AssociatedSymbol ?? member;
                    context.ReportDiagnostic(Diagnostic.Create(
                        Rule, location, AttributeUse.NameOf(attribute), named.MemberForMessage(), reason));
                }
            }
        }
    }

    private static string? WhyUseless(PickledType type, ISymbol member, AttributeData attribute)
    {
        if (member is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } && attribute.Is(WellKnown.PickleConstructor))
        {
            return "a static constructor makes no object";
        }

        bool isIgnore = attribute.Is(WellKnown.PickleIgnore);
        bool isAlias = attribute.Is(WellKnown.PickleAlias);
        if (member is not (IPropertySymbol or IFieldSymbol) || !(isIgnore || isAlias || attribute.Is(WellKnown.PickleMember)))
        {
            return null;
        }

        if (WhyNever(member) is { } never)
        {
            return never;
        }

        // [PickleIgnore] may say that what is not pickled anyway is not meant to be.
        if (isIgnore && !member.IsImplicitlyDeclared)
        {
            return null;
        }

        if ((type.Hooks.Reduce ?? type.Hooks.GetState ?? type.Hooks.SetState) is { } method)
        {
            return $"the method '{method.Name}' says what the state of '{type.Symbol.ForMessage()}' is";
        }

        if (member.IsImplicitlyDeclared)
        {
            return type.Selection == MemberSelection.AllFields
                ? null
                : "the property is what could be pickled, not the field behind it; write the attribute without 'field:'";
        }

        // PG0122 says so of ignored ones.
        return isAlias && !type.IsPickled(member) && !member.Has(WellKnown.PickleIgnore)
            ? "it is not pickled; mark it [PickleMember] as well, or remove the alias"
            : null;
    }

    private static string? WhyNever(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true } => "it is a constant, and a pickle holds what belongs to one object",
        { IsStatic: true } => "it is static, and a pickle holds what belongs to one object",
        IPropertySymbol { IsIndexer: true } => "it is an indexer, which has no value without an index",
        _ => null,
    };
}
