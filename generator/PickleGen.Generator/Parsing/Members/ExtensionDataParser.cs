using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>Reads <c>[PickleExtensionData]</c>: one <c>PyDict</c> that takes the keys which are no members.</summary>
internal sealed class ExtensionDataParser(INamedTypeSymbol type, ProblemReporter problems)
{
    /// <summary>Null for a type without extension data; problems are reported.</summary>
    public ExtensionDataModel? Parse(IReadOnlyList<Candidate> candidates, IReadOnlyList<Candidate> members, bool hasKeys)
    {
        foreach (var symbol in type.GetMembers().Where(symbol => symbol.IsStatic && symbol.Has(WellKnown.PickleExtensionData)))
            Report(symbol, "it is static, and each object has keys of its own");

        var marked = candidates.Where(candidate => candidate.IsExtensionData).ToList();
        foreach (var candidate in marked)
        {
            var reason = WhyNot(candidate) ?? (hasKeys ? null : "only an instance without [PickleNewArgs] has a state of keys; leave one of the two out");
            if (reason is not null)
                Report(candidate.Symbol, reason);
        }

        foreach (var another in marked.Skip(1))
            Report(another.Symbol, $"'{marked[0].Name}' takes them already; keep one of the two");

        return members.LastOrDefault() is { IsExtensionData: true } member
            ? new ExtensionDataModel(member.Type.NullableAnnotation != NullableAnnotation.Annotated && (member.IsRequiredKeyword || member.Parameter is not null))
            : null;
    }

    private static string? WhyNot(Candidate member)
    {
        if (member.IsIgnored)
            return "[PickleIgnore] leaves it out; remove one of the two attributes";
        if (member.Attribute is not null)
            return "[PickleMember] makes it a key itself; remove one of the two attributes";
        if (member.Aliases.Count > 0)
            return "it is no key itself, so it cannot have an alias";

        return member.Type is INamedTypeSymbol type && type.HasMetadataName(WellKnown.PyDict)
            ? null
            : $"its type is '{member.Type.ForMessage()}', and keys and values of any kind need a 'PyDict'";
    }

    private void Report(ISymbol symbol, string reason) =>
        problems.Report(Rules.ExtensionData, symbol, symbol.MemberForMessage(), reason);
}
