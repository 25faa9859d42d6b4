using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Accessors;
using PickleGen.Generator.Parsing.Construction;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Hooks;

/// <summary>How the object is made that an instance <c>[PickleSetState]</c> method is called on.</summary>
internal sealed class StateTargets(INamedTypeSymbol type, Compilation compilation, ProblemReporter problems, CancellationToken cancellationToken)
{
    /// <summary>The creation, or null after a problem.</summary>
    public CreationModel? Parse(DefaultsModel defaults, AccessorTable accessors, NameTable names) =>
        Choose() is { } creating
            ? new CreationParser(type, creating, new MemberSelector(type, defaults).Candidates).Parse([], accessors, names, problems)
            : null;

    private Creating? Choose()
    {
        if (UninitializedCreation.IsAsked(type))
        {
            var isMarked = type.InstanceConstructors.Any(constructor => constructor.Has(WellKnown.PickleConstructor)) || Factories.Marked(type).Any();
            return new UninitializedCreation(type, compilation, problems, cancellationToken).Choose(isMarked);
        }

        var constructor = type.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.Length == 0);
        if (constructor is not null)
            return new Creating(constructor, []);

        problems.Report(Rules.NoConstructor, type, type.ForMessage(), "its [PickleSetState] method is called on a new object, and it has no constructor without parameters; add one, write Creation = PickleCreation.Uninitialized, or make the method static and let it return the object");
        return null;
    }
}
