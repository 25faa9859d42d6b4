using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>Gives every member its Python name and sees to it that each name is usable and used once.</summary>
internal sealed class PythonMemberNames(MemberNaming naming, ProblemReporter problems)
{
    private readonly Dictionary<string, Candidate> _owners = new(StringComparer.Ordinal);

    public string Of(Candidate member)
    {
        var name = member.Attribute?.First() as string ?? member.MangledName ?? MemberNames.ToPython(member.Name, naming);
        if (WhyNot(name) is { } reason)
            Refuse(member, name, reason);
        else if (_owners.TryGetValue(name, out var other))
            problems.Report(Rules.DuplicateName, member.Symbol, member.Symbol.MemberForMessage(), other.Symbol.MemberForMessage(), name);
        else
            _owners.Add(name, member);

        return name;
    }

    /// <summary>The keys of <c>[PickleAlias]</c>. To be asked once all members have their names.</summary>
    public IReadOnlyList<string> AliasesOf(Candidate member)
    {
        foreach (var alias in member.Aliases)
        {
            if (WhyNot(alias) is { } reason)
                Refuse(member, alias, reason);
            else if (_owners.TryGetValue(alias, out var other))
                Refuse(member, alias, ReferenceEquals(member, other) ? "the member is read under that name anyway; remove the alias" : $"'{other.Symbol.MemberForMessage()}' is read under that name; remove one of the two");
            else
                _owners.Add(alias, member);
        }

        return member.Aliases;
    }

    private static string? WhyNot(string name) =>
        PythonIdentifier.IsValid(name) ? null : name.Length == 0 ? "it is empty" : "it is not a Python identifier";

    private void Refuse(Candidate member, string name, string reason) =>
        problems.Report(Rules.PythonName, member.Symbol, member.Symbol.MemberForMessage(), name, reason);
}
