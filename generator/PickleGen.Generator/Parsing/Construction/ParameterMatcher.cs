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
            else if (parameter is { IsOptional: false, IsParams: false })
            {
                unmatched = parameter;
                return null;
            }
        }

        unmatched = null;
        reason = "";
        return new Creating(constructor, arguments);
    }

    // Of members with one name, the one of the most derived type is last.
    private Candidate? Find(string name) =>
        candidates.LastOrDefault(candidate => candidate.Name == name)
        ?? candidates.LastOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? candidates.LastOrDefault(candidate => string.Equals(candidate.Name.TrimStart('_'), name, StringComparison.OrdinalIgnoreCase));

    private string WhyNot(IParameterSymbol parameter, Candidate? member)
    {
        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            return "it is passed by reference";

        if (member is null)
            return "no pickled member has its name; add one, or mark another constructor [PickleConstructor]";

        return Fits(parameter, member.Type)
            ? ""
            : $"the member '{member.Name}' is of type '{member.Type.ForMessage()}', not '{parameter.Type.ForMessage()}'";
    }

    // A reference is to a variable of exactly that type.
    private bool Fits(IParameterSymbol parameter, ITypeSymbol memberType) =>
        parameter.RefKind == RefKind.RefReadOnlyParameter
            ? SymbolEqualityComparer.Default.Equals(memberType, parameter.Type)
            : compilation.ClassifyConversion(memberType, parameter.Type) is { IsImplicit: true, IsUserDefined: false };
}
