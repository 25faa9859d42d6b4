using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0312: a type claims to be one of Python's own classes, but has attributes, which those cannot take.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnClassAnalyzer() : MappingAnalyzer(MappingRules.OwnClass)
{
    private protected override void Check(MappedType type, MappingReport report)
    {
        if (type.Layout is LayoutKind.Attributes or LayoutKind.Slots or LayoutKind.Values
            && !type.Symbol.IsAbstract
            && type.Members.Any()
            && !type.Symbol.Has(WellKnown.PickleNewArgs)
            && OwnClasses.InsteadOf(type.Name.ToString()) is { } instead)
        {
            report.At(type.Symbol, type.Symbol.ForMessage(), type.Name.ToString(), instead);
        }
    }
}
