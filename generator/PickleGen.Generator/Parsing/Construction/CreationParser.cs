using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Accessors;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Construction;

/// <summary>Describes how the object is made, once constructor and members are known.</summary>
internal sealed class CreationParser(INamedTypeSymbol type, Creating construction, IReadOnlyList<Candidate> candidates)
{
    /// <summary>Structs, and whatever a constructor takes members of, are made when the state is complete.</summary>
    public bool IsBuilt => type.IsValueType || construction.Arguments.Count > 0;

    /// <summary>Whether <c>required</c> members are set in an object initializer: C# then accepts <c>new</c>.</summary>
    public bool InitializesRequired(IReadOnlyList<Candidate> members) =>
        IsBuilt && !construction.IsUninitialized && LeavesRequiredUnset && !members.Any(member => member.IsStorage) && candidates.All(candidate => !candidate.IsRequiredKeyword || members.Contains(candidate));

    public CreationModel? Parse(IReadOnlyList<Candidate> members, AccessorTable accessors, NameTable names, ProblemReporter problems)
    {
        var factory = construction.Constructor is { } method && method.IsFactory() ? $"{type.ForCode()}.{TypeText.Escape(method.Name)}" : null;
        var kind = construction.IsUninitialized ? (type.IsValueType ? CreationKind.Default : CreationKind.Uninitialized)
            : factory is not null ? CreationKind.Factory
            : !LeavesRequiredUnset || InitializesRequired(members) ? CreationKind.New
            : construction.Constructor is { IsImplicitlyDeclared: false } or { ContainingType.IsValueType: false } ? CreationKind.Accessor
            : CreationKind.Default;

        // An accessor passes every parameter, so nothing can be left to a default.
        if (kind == CreationKind.Accessor && construction.Arguments.Count != construction.Constructor!.Parameters.Length)
        {
            problems.Report(Rules.NoConstructor, type, type.ForMessage(), "it has required members that are not pickled, and its constructor takes more than members");
            return null;
        }

        return new CreationModel
        {
            Built = IsBuilt,
            IsStruct = type.IsValueType,
            Kind = kind,
            Accessor = kind == CreationKind.Accessor ? accessors.Constructor(construction.Constructor!) : factory,
            Arguments = ArgumentParser.Parse(construction, members, kind == CreationKind.Accessor).ToEquatableArray(),
            PartsName = PartsName(members, names),
        };
    }

    // C# demands nothing of a factory.
    private bool LeavesRequiredUnset =>
        construction.Constructor?.IsFactory() != true
        && candidates.Any(candidate => candidate.IsRequiredKeyword)
        && construction.Constructor?.Has("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute") != true;

    // A field of the struct must not be called like the struct.
    private static string PartsName(IReadOnlyList<Candidate> members, NameTable names)
    {
        var name = names.Add("Parts");
        while (members.Any(member => member.Name == name))
            name = names.Add(name + "Read");

        return name;
    }
}
