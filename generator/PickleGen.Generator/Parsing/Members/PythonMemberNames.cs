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
        if (!PythonIdentifier.IsValid(name))
        {
            var reason = name.Length == 0 ? "it is empty" : "it is not a Python identifier";
            problems.Report(Rules.PythonName, member.Symbol, member.Symbol.MemberForMessage(), name, reason);
        }
        else if (_owners.TryGetValue(name, out var other))
        {
            problems.Report(Rules.DuplicateName, member.Symbol, member.Symbol.MemberForMessage(), other.Symbol.MemberForMessage(), name);
        }
        else
        {
            _owners.Add(name, member);
        }

        return name;
    }
}
