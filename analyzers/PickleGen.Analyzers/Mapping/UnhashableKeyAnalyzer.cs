using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0303: keys, or items of a set, that are lists, dicts or sets in Python.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnhashableKeyAnalyzer() : KeyAnalyzer(MappingRules.UnhashableKey)
{
    private protected override bool Advises(KeyPosition key, Compilation compilation, ISymbol place, string name, MappingReport report)
    {
        if (Unhashable.Find(key.Type, compilation) is not { } found)
        {
            return false;
        }

        string? id = found.ListType is { } list ? DocumentationCommentId.CreateDeclarationId(list) : null;
        report.WithValue(place, DiagnosticProperties.TypeId, id, name, key.Noun, key.Type.ForMessage(), found.What, found.Remedy);
        return true;
    }
}
