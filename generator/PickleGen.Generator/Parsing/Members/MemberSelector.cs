using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Construction;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>Decides which candidates are pickled.</summary>
internal sealed class MemberSelector
{
    private readonly INamedTypeSymbol _type;
    private readonly DefaultsModel _defaults;
    private readonly MemberSelection _selection;
    private readonly bool _isUninitialized;

    public MemberSelector(INamedTypeSymbol type, DefaultsModel defaults)
    {
        _type = type;
        _defaults = defaults;
        _selection = SelectionOf(type, defaults);
        _isUninitialized = UninitializedCreation.IsAsked(type);
        Candidates = _selection == MemberSelection.AllFields ? FieldCollector.Collect(type) : MemberCollector.Collect(type);
    }

    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>What the type, or its assembly, says of which are members.</summary>
    public MemberSelection Selection => _selection;

    /// <summary>What a constructor may take: everything that is or could be pickled.</summary>
    public IReadOnlyList<Candidate> Feeders() => [.. Candidates.Where(candidate => !candidate.IsIgnored && IsFeeder(candidate))];

    /// <summary>The members as far as that can be told without choosing a constructor.</summary>
    public IEnumerable<Candidate> LikelyMembers() => Feeders().Where(candidate => IsMember(candidate) || IsParameter(candidate));

    /// <summary>
    /// The members, once the constructor is chosen: what it takes is pickled even if nobody can set it. Extension data comes
    /// last: it is no key of the state.
    /// </summary>
    public IReadOnlyList<Candidate> Members()
    {
        IReadOnlyList<Candidate> members = [.. Feeders().Where(IsMember).OrderBy(static candidate => candidate.IsExtensionData)];
        if (_selection == MemberSelection.AllFields)
            MangledNames.Apply(members, _defaults.Naming);

        return members;
    }

    /// <summary>Reports base classes whose fields the compiler does not show: half of a state is worse than none.</summary>
    public void CheckBases(Compilation compilation, ProblemReporter problems)
    {
        if (_selection != MemberSelection.AllFields || compilation.Options.MetadataImportOptions == MetadataImportOptions.All)
            return;

        if (_type.BaseTypes().FirstOrDefault(ancestor => !ancestor.Locations.Any(location => location.IsInSource)) is { } hidden)
            problems.Report(Rules.Kind, _type, _type.ForMessage(), $"all its fields are asked for, and the private ones of '{hidden.ForMessage()}', which is of another assembly, cannot be seen; choose other Members and mark what is to be pickled [PickleMember]");
    }

    private bool IsFeeder(Candidate candidate) =>
        candidate.Attribute is not null || candidate.IsExtensionData || _selection switch
        {
            MemberSelection.AllFields => true,
            MemberSelection.Explicit => false,
            _ => candidate.IsPublicReadable,
        };

    private bool IsMember(Candidate candidate) =>
        _selection == MemberSelection.AllFields
        || candidate.Attribute is not null
        || candidate.IsExtensionData
        || candidate.IsPublicSettable
        || candidate.Parameter is not null
        || (_isUninitialized && (candidate.Field is not null || BackingFields.Of(candidate.Symbol) is not null));

    private bool IsParameter(Candidate candidate) =>
        _type.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Any(parameter => string.Equals(parameter.Name, candidate.Name, StringComparison.OrdinalIgnoreCase));

    private static MemberSelection SelectionOf(INamedTypeSymbol type, DefaultsModel defaults)
    {
        // An attribute that does not mention Members leaves the assembly's choice.
        var chosen = type.Find(WellKnown.Pickleable)?.Named("Members") as int?;
        return (MemberSelection)(chosen ?? (int)defaults.Members);
    }
}
