using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Construction;

/// <summary>Finds the members that feed a constructor.</summary>
internal sealed class ParameterMatcher(Compilation compilation, IReadOnlyList<Candidate> candidates)
{
    /// <summary>The construction, or null with the first parameter that nothing feeds and why.</summary>
    public Creating? Match(IMethodSymbol constructor, out IParameterSymbol? unmatched, out string reason)
    {
        var arguments = new List<FedParameter>();
        foreach (var parameter in constructor.Parameters)
        {
            var member = Find(parameter.Name);
            reason = WhyNot(parameter, member);
            if (reason.Length == 0)
            {
                arguments.Add(new FedParameter(parameter, member!));
            }
            else if (!parameter.IsOptional)
            {
                unmatched = parameter;
                return null;
            }
        }

        unmatched = null;
        reason = "";
        return new Creating(constructor, arguments);
    }

    private Candidate? Find(string name) =>
        candidates.FirstOrDefault(candidate => candidate.Name == name)
        ?? candidates.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));

    private string WhyNot(IParameterSymbol parameter, Candidate? member)
    {
        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            return "it is passed by reference";

        if (member is null)
            return "no pickled member has its name; add one, or mark another constructor [PickleConstructor]";

        return compilation.ClassifyConversion(member.Type, parameter.Type) is { IsImplicit: true, IsUserDefined: false }
            ? ""
            : $"the member '{member.Name}' is of type '{member.Type.ForMessage()}', not '{parameter.Type.ForMessage()}'";
    }
}
