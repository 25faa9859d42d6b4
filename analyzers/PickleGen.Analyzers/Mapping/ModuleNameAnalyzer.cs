using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0301: the module is only what the C# namespace happens to be called.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModuleNameAnalyzer() : MappingAnalyzer(MappingRules.ModuleName)
{
    private protected override void Check(MappedType type, MappingReport report)
    {
        if (type.IsNameGiven || !type.HasClass || StandardModules.Find(type.Name) is not null || DefaultsParser.Parse(type.Symbol.ContainingAssembly).Module is not null)
        {
            return;
        }

        bool isMain = type.Name.Module == "__main__";
        string reason = isMain
            ? "because it has no namespace, and only the script that Python was started with is '__main__'"
            : "after its namespace, and Python has to find a module of that name";

        // As in the attribute: the last dot ends the module, unless there is a colon.
        string written = type.Name.QualifiedName.Contains('.') ? $"{type.Name.Module}:{type.Name.QualifiedName}" : type.Name.ToString();
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.PythonName, written)
            .Add(DiagnosticProperties.Module, isMain ? null : type.Name.Module);
        report.WithValues(type.Symbol, properties, type.Symbol.ForMessage(), type.Name.ToString(), reason);
    }
}
