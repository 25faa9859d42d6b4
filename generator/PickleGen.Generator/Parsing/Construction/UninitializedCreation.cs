using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Construction;

/// <summary><c>Creation = PickleCreation.Uninitialized</c>: no constructor runs, so the members must be all there is.</summary>
internal sealed class UninitializedCreation(
    INamedTypeSymbol type, Compilation compilation, ProblemReporter problems, CancellationToken cancellationToken)
{
    // The member of PickleCreation, by value.
    private const int Uninitialized = 1;

    public static bool IsAsked(INamedTypeSymbol type) =>
        type.Find(WellKnown.Pickleable)?.Named("Creation") is Uninitialized;

    public Creating? Choose(bool isMarked)
    {
        if (isMarked)
        {
            problems.Report(Rules.NoConstructor, type, type.ForMessage(), "it asks for no constructor with Creation and marks one [PickleConstructor]; leave out either");
            return null;
        }

        if (new CapturedParameters(compilation, cancellationToken).First(type) is { } parameter)
        {
            problems.Report(
                Rules.NoConstructor,
                parameter,
                type.ForMessage(),
                $"members use the parameter '{parameter.Name}' of the primary constructor of '{parameter.ContainingType.ForMessage()}', which without a constructor has no value; keep it in a field or property");
            return null;
        }

        return new Creating(null, []) { IsUninitialized = true };
    }
}
