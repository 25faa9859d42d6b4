using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0313: the namespace, or the assembly's default, makes a module of Python's standard library. Who writes the class out knows it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StandardModuleAnalyzer() : MappingAnalyzer(MappingRules.StandardModule)
{
    private protected override void Check(MappedType type, MappingReport report)
    {
        if (!type.IsNameGiven && type.HasClass && StandardModules.Find(type.Name) is { } module)
        {
            report.At(type.Symbol, type.Symbol.ForMessage(), type.Name.ToString(), module);
        }
    }
}
