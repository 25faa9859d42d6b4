using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Accessors;
using PickleGen.Generator.Parsing.Construction;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Descriptions;
using PickleGen.Generator.Parsing.Layouts;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Contexts;

/// <summary>
/// A type whose members a context names. It is parsed as a <c>[Pickleable]</c> one, but generated code stands in the
/// context, and sees of the type what that sees.
/// </summary>
internal sealed class MembersDefinition(
    INamedTypeSymbol context,
    Compilation compilation,
    ProblemReporter problems,
    PickleableReferences? references,
    CancellationToken cancellationToken)
{
    // The member of PickleCreation, by value.
    private const int Uninitialized = 1;

    /// <summary>The model of the converter; null with a reason, or without one where a problem has been told.</summary>
    public TypeModel? Parse(Definition definition, out string? reason)
    {
        var type = definition.Type;
        var defaults = DefaultsParser.Parse(compilation.Assembly);
        if (NameOf(definition, defaults, out reason) is not { } pythonName || LayoutOf(definition, out reason) is not { } layout)
            return null;

        var all = MemberCollector.Collect(type);
        IReadOnlyList<Candidate> candidates = [.. definition.Members!.Select(name => all.Last(candidate => candidate.Name == name))];
        if (Choose(definition, candidates) is not { } construction)
            return null;

        foreach (var (parameter, member) in construction.Arguments)
            member.Parameter = parameter;

        var names = new NameTable();
        names.Reserve(definition.Name);
        names.Reserve(ReservedNames.Of(compilation));
        var fields = new ConverterFields(isGeneric: false, names);
        var accessors = new AccessorTable(type, compilation, names);
        var creation = new CreationParser(type, construction, all);
        var members = new MembersParser(
            new ConverterResolver(null, null, compilation, references),
            fields,
            new MemberAccess(context, compilation, accessors),
            new PythonMemberNames(defaults.Naming, problems),
            problems).Parse(candidates, creation.InitializesRequired(candidates));
        var created = creation.Parse(candidates, accessors, names, problems);
        if (problems.Failed || created is null)
            return null;

        // A constructor that the context cannot see is called past that, with all of its parameters.
        if (created.Kind == CreationKind.New && construction.Constructor is { IsImplicitlyDeclared: false } constructor && !compilation.IsSymbolAccessibleWithin(constructor, context))
        {
            if (construction.Arguments.Count != constructor.Parameters.Length)
                return Refuse("its constructor takes more than members, and generated code cannot see it", out reason);

            created = created with
            {
                Kind = CreationKind.Accessor,
                Accessor = accessors.Constructor(constructor),
                Arguments = ArgumentParser.Parse(construction, candidates, byAccessor: true).ToEquatableArray(),
            };
        }

        // The runtime finds members of generic types only from within a class with the same type parameters.
        if (accessors.Hosts.Count > 0 || (accessors.Own.Count > 0 && type.AllTypeArguments().Count > 0))
            return Refuse("a member of a generic type is not public, and generated code cannot reach into such a type from here; use a Surrogate", out reason);

        var layoutModel = new LayoutModel(layout, 0, null);
        return new TypeModel
        {
            HintName = "",
            Scope = Scopes.Of(context),
            Type = type.ForCode(),
            ConverterName = definition.Name,
            PythonName = pythonName,
            Members = members.ToEquatableArray(),
            Layout = layoutModel,
            Description = new DescriptionParser(type, compilation, cancellationToken).Parse(pythonName, candidates, members, layoutModel, null, null, null),
            Creation = created,
            Generic = null,
            Converters = fields.Fields,
            Accessors = accessors.Own,
            AccessorHosts = default,
            IncludesDerived = definition.IncludesDerived,
        };
    }

    private Creating? Choose(Definition definition, IReadOnlyList<Candidate> candidates) =>
        definition.Attribute.Named("Creation") is Uninitialized
            ? new Creating(null, []) { IsUninitialized = true }
            : ChooseForMembers(definition.Type, candidates)
                ?? new ConstructorChooser(definition.Type, compilation, new ParameterMatcher(compilation, candidates), problems, cancellationToken).Choose();

    // Nobody can change the type: where a member can only be set by a constructor, the one that takes it is meant, although
    // there may be others.
    private Creating? ChooseForMembers(INamedTypeSymbol type, IReadOnlyList<Candidate> candidates)
    {
        var fixedMembers = candidates.Where(member => member is { Setter: null, Field: null } && BackingFields.Of(member.Symbol) is null).ToList();
        if (fixedMembers.Count == 0)
            return null;

        var matcher = new ParameterMatcher(compilation, candidates);
        return type.InstanceConstructors
            .Where(constructor => constructor is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: > 0 })
            .Select(constructor => matcher.Match(constructor, out _, out _))
            .Where(match => match is not null && fixedMembers.All(member => match.Arguments.Any(argument => ReferenceEquals(argument.Member, member))))
            .OrderByDescending(match => match!.Arguments.Count)
            .FirstOrDefault();
    }

    private static PythonNameModel? NameOf(Definition definition, DefaultsModel defaults, out string? reason)
    {
        reason = null;
        var name = definition.Attribute.First() is string given
            ? PythonNames.Parse(given, out var problem)
            : PythonNames.Of(definition.Type, defaults, out given, out problem);
        if (name is null)
            reason = $"Python could not find it under the name '{given}': {problem}";

        return name;
    }

    private static LayoutKind? LayoutOf(Definition definition, out string? reason)
    {
        var value = definition.Attribute.Named("As") as int? ?? 0;
        var kind = LayoutKinds.OfValue(value);
        reason = kind is { } known && !LayoutKinds.HasItems(known) ? null
            : $"As = {LayoutKinds.NameOfValue(value)} is for {(kind is null ? "enums" : "collections of your own")}; use a Surrogate, or leave it out";
        return reason is null ? kind : null;
    }

    private static TypeModel? Refuse(string why, out string? reason)
    {
        reason = why;
        return null;
    }
}
