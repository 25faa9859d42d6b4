using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Construction;

/// <summary>Decides how unpickling creates a type; the order of the attempts is the rule users rely on.</summary>
internal sealed class ConstructorChooser(
    INamedTypeSymbol type,
    Compilation compilation,
    ParameterMatcher matcher,
    ProblemReporter problems,
    CancellationToken cancellationToken)
{
    /// <summary>
    /// Chooses, and tells each member which parameter feeds it. Members are looked at even if there is no way to create the
    /// type, so that one pass names every problem.
    /// </summary>
    public static Creating ChooseFor(
        INamedTypeSymbol type,
        Compilation compilation,
        MemberSelector selection,
        ProblemReporter problems,
        CancellationToken cancellationToken)
    {
        var matcher = new ParameterMatcher(compilation, selection.Feeders());
        var chosen = type.IsAbstract || type.IsStatic ? null : new ConstructorChooser(type, compilation, matcher, problems, cancellationToken).Choose();
        foreach (var (parameter, member) in chosen?.Arguments ?? [])
            member.Parameter = parameter;

        return chosen ?? new Creating(null, []);
    }

    public Creating? Choose()
    {
        var constructors = type.InstanceConstructors.Where(constructor => !IsCopyConstructor(constructor)).ToList();
        var marked = constructors.Where(constructor => constructor.Has(WellKnown.PickleConstructor)).Concat(Factories.Marked(type)).ToList();
        if (UninitializedCreation.IsAsked(type))
            return new UninitializedCreation(type, compilation, problems, cancellationToken).Choose(marked.Count > 0);

        if (marked.Count > 1)
            return Refuse("more than one constructor is marked [PickleConstructor]");

        if (marked.FirstOrDefault(method => method.IsFactory() && !Factories.IsUsable(method)) is { } method)
            return Refuse($"the method '{method.Name}' is marked [PickleConstructor], but is not static and without type parameters with the result '{type.ForMessage()}'");

        var only = marked.FirstOrDefault() ?? (type.IsRecord ? constructors.FirstOrDefault(IsPrimary) : null);
        if (only is not null)
            return Only(only);

        return type.TypeKind == TypeKind.Struct ? ChooseForStruct(constructors) : ChooseForClass(constructors);
    }

    // A struct can always be made; a constructor is worth calling only if it feeds what cannot be set.
    private Creating ChooseForStruct(List<IMethodSymbol> constructors) =>
        constructors
            .Where(constructor => constructor is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: > 0 })
            .Select(constructor => matcher.Match(constructor, out _, out _))
            .Where(match => match is not null && match.Arguments.Any(argument => !argument.Member.IsPublicSettable))
            .OrderByDescending(match => match!.Arguments.Count)
            .FirstOrDefault()
        ?? new Creating(constructors.FirstOrDefault(constructor => constructor is { Parameters.Length: 0, IsImplicitlyDeclared: false }), []);

    private Creating? ChooseForClass(List<IMethodSymbol> constructors)
    {
        var parameterless = constructors.FirstOrDefault(constructor => constructor.Parameters.Length == 0);
        if (parameterless?.DeclaredAccessibility == Accessibility.Public)
            return new Creating(parameterless, []);

        var open = constructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public).ToList();
        var matches = open.Select(constructor => matcher.Match(constructor, out _, out _)).Where(match => match is not null).ToList();
        if (matches.Count == 1)
            return matches[0];

        if (parameterless is not null)
            return new Creating(parameterless, []);

        if (matches.Count > 1)
            return Refuse("several public constructors match its members; mark one [PickleConstructor]");

        return open.Count == 1
            ? Only(open[0])
            : Refuse(open.Count == 0
                ? "it has neither a parameterless constructor nor a public one; mark the one to use [PickleConstructor]"
                : "it has no parameterless constructor, and none of its public ones takes members only; mark the one to use [PickleConstructor]");
    }

    private Creating? Only(IMethodSymbol constructor)
    {
        if (matcher.Match(constructor, out var unmatched, out var reason) is { } match)
            return match;

        problems.Report(Rules.UnmatchedParameter, unmatched!, type.ForMessage(), unmatched!.Name, reason);
        return null;
    }

    private Creating? Refuse(string reason)
    {
        problems.Report(Rules.NoConstructor, type, type.ForMessage(), reason);
        return null;
    }

    private bool IsCopyConstructor(IMethodSymbol constructor) =>
        type.IsRecord
        && constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private bool IsPrimary(IMethodSymbol constructor) =>
        !constructor.IsImplicitlyDeclared
        && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax);
}
