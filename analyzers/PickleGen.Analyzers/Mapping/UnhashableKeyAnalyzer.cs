using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0303: keys, or items of a set, that are lists, dicts or sets in Python.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnhashableKeyAnalyzer() : MappingAnalyzer(MappingRules.UnhashableKey)
{
    private protected override void Check(MappedType type, MappingReport report)
    {
        Check(type, type.Symbol, type.Symbol.ForMessage(), KeyPositions.OfItems(type), report);
        foreach (PickledMember member in type.OwnMembers)
        {
            ISymbol symbol = member.Member.Symbol;
            Check(type, symbol, symbol.MemberForMessage(), KeyPositions.Of(member.Member.Type, type.Compilation), report);
        }
    }

    private static void Check(MappedType type, ISymbol place, string name, IEnumerable<KeyPosition> keys, MappingReport report)
    {
        // One message for a place: the outermost comes first.
        foreach (KeyPosition key in keys)
        {
            if (Unhashable.Find(key.Type, type.Compilation) is { } found)
            {
                string? id = found.ListType is { } list ? DocumentationCommentId.CreateDeclarationId(list) : null;
                report.WithValue(place, DiagnosticProperties.TypeId, id, name, key.Noun, key.Type.ForMessage(), found.What, found.Remedy);
                return;
            }
        }
    }
}
