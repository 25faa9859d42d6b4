using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Construction;
using PickleGen.Generator.Parsing.Hooks;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>What is pickled of a type, as symbols: for advice on code that can be generated.</summary>
internal static class PickledMembers
{
    /// <summary>In the order of the state; none for enums, and for types whose own methods say what their state is.</summary>
    public static IReadOnlyList<PickledMember> Of(
        INamedTypeSymbol type, Compilation compilation, DefaultsModel defaults, CancellationToken cancellationToken)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || HookMethods.Of(type).ReplaceMembers)
            return [];

        var problems = new ProblemReporter(type, null);
        var selection = new MemberSelector(type, defaults);
        ConstructorChooser.ChooseFor(type, compilation, selection, problems, cancellationToken);
        var names = new PythonMemberNames(defaults.Naming, problems);
        return [.. selection.Members().Select(member => new PickledMember(member, member.IsExtensionData ? "" : names.Of(member)))];
    }
}

/// <param name="Member">The member.</param>
/// <param name="PythonName">Its key in the state; empty for extension data.</param>
internal sealed record PickledMember(Candidate Member, string PythonName);
