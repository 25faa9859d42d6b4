using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>Decides which candidates are pickled.</summary>
internal sealed class MemberSelector(INamedTypeSymbol type, DefaultsModel defaults)
{
    private readonly bool _explicit = IsExplicit(type, defaults);

    public IReadOnlyList<Candidate> Candidates { get; } = MemberCollector.Collect(type);

    /// <summary>What a constructor may take: everything that is or could be pickled.</summary>
    public IReadOnlyList<Candidate> Feeders() =>
        [.. Candidates.Where(candidate => !candidate.IsIgnored && (candidate.Attribute is not null || candidate.IsExtensionData || (!_explicit && candidate.IsPublicReadable)))];

    /// <summary>
    /// The members, once the constructor is chosen: what it takes is pickled even if nobody can set it. Extension data comes
    /// last: it is no key of the state.
    /// </summary>
    public IReadOnlyList<Candidate> Members() =>
        [.. Feeders().Where(IsMember).OrderBy(static candidate => candidate.IsExtensionData)];

    private static bool IsMember(Candidate candidate) =>
        candidate.Attribute is not null || candidate.IsExtensionData || candidate.IsPublicSettable || candidate.Parameter is not null;

    private static bool IsExplicit(INamedTypeSymbol type, DefaultsModel defaults)
    {
        // An attribute that does not mention Members leaves the assembly's choice.
        var chosen = type.Find(WellKnown.Pickleable)?.Named("Members") as int?;
        return (MemberSelection)(chosen ?? (int)defaults.Members) == MemberSelection.Explicit;
    }
}
