using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Construction;

/// <summary>Describes the arguments of the constructor call.</summary>
internal static class ArgumentParser
{
    /// <param name="construction">The constructor and what it takes.</param>
    /// <param name="members">All members, for their indexes.</param>
    /// <param name="byAccessor">Whether the call goes to an accessor, whose parameters are not annotated.</param>
    public static IEnumerable<ArgumentModel> Parse(Creating construction, IReadOnlyList<Candidate> members, bool byAccessor)
    {
        for (var i = 0; i < construction.Arguments.Count; i++)
        {
            var (parameter, member) = construction.Arguments[i];
            var isNamed = parameter.Ordinal != i;
            yield return new ArgumentModel(
                members.IndexOf(member),
                isNamed ? TypeText.Escape(parameter.Name) : null,
                (byAccessor && !member.Type.IsValueType) || NeedsForgiveness(parameter, member),
                HasUsableDefault(parameter, member.Type) ? Literals.Of(parameter.ExplicitDefaultValue, parameter.Type) : null)
            {
                ByReference = parameter.RefKind is RefKind.In or RefKind.RefReadOnlyParameter
                    && SymbolEqualityComparer.Default.Equals(parameter.Type, member.Type),
            };
        }
    }

    /// <summary>Whether the parameter's default can stand for the member when the pickle lacks it.</summary>
    public static bool HasUsableDefault(IParameterSymbol parameter, ITypeSymbol memberType) =>
        parameter.HasExplicitDefaultValue
        && (parameter.ExplicitDefaultValue is null || SymbolEqualityComparer.Default.Equals(parameter.Type, memberType));

    private static bool NeedsForgiveness(IParameterSymbol parameter, Candidate member) =>
        (!member.Type.IsValueType && parameter.Type.NullableAnnotation != NullableAnnotation.Annotated)
        || parameter.Type.HasNestedAnnotation()
        || member.Type.HasNestedAnnotation();

    private static int IndexOf(this IReadOnlyList<Candidate> members, Candidate member)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (ReferenceEquals(members[i], member))
                return i;
        }

        return -1;
    }
}
