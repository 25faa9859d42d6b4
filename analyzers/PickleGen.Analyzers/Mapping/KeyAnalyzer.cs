using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>Advice about the keys of dictionaries and the items of sets, wherever a type holds some.</summary>
public abstract class KeyAnalyzer : MappingAnalyzer
{
    private protected KeyAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override void Check(MappedType type, MappingReport report)
    {
        CheckFirst(KeyPositions.OfItems(type), type, type.Symbol, type.Symbol.ForMessage(), report);
        foreach (PickledMember member in type.OwnMembers)
        {
            ISymbol symbol = member.Member.Symbol;
            CheckFirst(KeyPositions.Of(member.Member.Type, type.Compilation), type, symbol, symbol.MemberForMessage(), report);
        }
    }

    /// <summary>Whether there is something to say about a key; it is said at the place.</summary>
    private protected abstract bool Advises(KeyPosition key, Compilation compilation, ISymbol place, string name, MappingReport report);

    // One message for a place: the outermost comes first.
    private void CheckFirst(IEnumerable<KeyPosition> keys, MappedType type, ISymbol place, string name, MappingReport report)
    {
        foreach (KeyPosition key in keys)
        {
            if (Advises(key, type.Compilation, place, name, report))
            {
                return;
            }
        }
    }
}
