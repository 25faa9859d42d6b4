using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Naming;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>
/// Names for fields of base types that a derived type has under the same name: what Python makes of <c>__name</c> within
/// the class <c>Base</c>, <c>_Base__name</c>.
/// </summary>
internal static class MangledNames
{
    /// <param name="members">The members, those of base types first.</param>
    /// <param name="naming">How C# names become Python's.</param>
    public static void Apply(IReadOnlyList<Candidate> members, MemberNaming naming)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members.Reverse())
        {
            var given = member.Attribute?.First() as string;
            var name = given ?? MemberNames.ToPython(member.Name, naming);
            if (!taken.Add(name) && given is null && IsOfBase(member, members[members.Count - 1]))
                member.MangledName = $"_{member.Symbol.ContainingType.Name.TrimStart('_')}__{name.TrimStart('_')}";
        }
    }

    // Two fields of one type need names of their own: PG0003 says so.
    private static bool IsOfBase(Candidate member, Candidate last) =>
        !Microsoft.CodeAnalysis.SymbolEqualityComparer.Default.Equals(member.Symbol.ContainingType, last.Symbol.ContainingType);
}
