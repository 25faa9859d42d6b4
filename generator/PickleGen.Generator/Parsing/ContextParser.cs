using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing;

/// <summary>Reads a class with <c>[PickleableFor]</c> attributes.</summary>
internal static class ContextParser
{
    /// <summary>The model to generate from, or null for a context with a problem (reported to <paramref name="sink"/>).</summary>
    public static ContextModel? Parse(
        INamedTypeSymbol type,
        Compilation compilation,
        IProblemSink? sink,
        CancellationToken cancellationToken)
    {
        var problems = new ProblemReporter(type, sink);
        if (type.TypeKind != TypeKind.Class || type.IsUnfinished())
            return null;

        CheckShape(type, problems);
        DeclarationChecker.CheckPartial(type, problems, cancellationToken);
        if (problems.Failed && sink is null)
            return null;

        var names = new NameTable();
        names.Reserve(type.Name);
        names.Reserve(type.AllMemberNames());
        names.Reserve(["Default", "Equals", "GetHashCode", "GetType", "ToString", "All"]);
        var convertersName = names.Add("Converters");
        var entries = ContextEntries.Parse(type, names, compilation, problems, sink is null ? ParsedTypes.References(compilation, cancellationToken) : null, cancellationToken);
        if (problems.Failed)
            return null;

        var constructors = type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared).ToList();
        return new ContextModel
        {
            HintName = HintNames.Of(type, ".PickleContext.g.cs"),
            Scope = Scopes.Of(type),
            Name = TypeText.Escape(type.Name),
            ConvertersName = convertersName,
            EmitConstructor = constructors.Count == 0,
            EmitDefault = !type.MemberNames.Contains("Default")
                && (constructors.Count == 0 || constructors.Any(constructor => constructor.Parameters.Length == 0)),
            Entries = entries.ToEquatableArray(),
        };
    }

    private static void CheckShape(INamedTypeSymbol type, ProblemReporter problems)
    {
        var reason = type switch
        {
            { IsStatic: true } => "it is static",
            { IsAbstract: true } => "it is abstract",
            _ when type.AllTypeParameters().Count > 0 => "it has type parameters",
            _ when DeclarationChecker.IsFileLocal(type) => "it is file-local, and generated code stands in another file",
            _ when !type.BaseTypes().Any(ancestor => ancestor.HasMetadataName(WellKnown.PickleContext)) => "it does not derive from PickleContext",
            _ => null,
        };

        if (reason is not null)
            problems.Report(Rules.ContextShape, type, type.ForMessage(), reason);
    }
}
