using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Members;

namespace PickleGen.Analyzers.Serialization;

/// <summary>PG0412: a field that formatters left out is pickled, because nothing tells PickleGen.</summary>
internal static class NonSerializedMembers
{
    public static void Check(AdvisedType advised, IReadOnlyList<PickledMember> members)
    {
        foreach (PickledMember member in members)
        {
            Candidate candidate = member.Member;

            // [PickleMember] asks for it, whatever others are told.
            if (candidate is { Attribute: null, IsExtensionData: false }
                && (candidate.Field ?? BackingFields.Of(candidate.Symbol)) is { } field
                && field.Has(SerializationNames.NonSerialized)
                && advised.IsAbout(candidate.Symbol))
            {
                advised.Report(SerializationRules.NonSerialized, candidate.Symbol, candidate.Name, member.PythonName);
            }
        }
    }
}
