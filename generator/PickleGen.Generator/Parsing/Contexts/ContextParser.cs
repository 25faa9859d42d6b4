using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Contexts;

/// <summary>Reads a class with <c>[PickleableFor]</c> attributes.</summary>
internal static class ContextParser
{
    /// <summary>Whether a class carries one of the attributes of contexts.</summary>
    public static bool IsContext(INamedTypeSymbol type) =>
        type.Has(WellKnown.PickleableFor) || type.Has(WellKnown.PickleableForOpen) || type.Has(WellKnown.PickleInclude);

    /// <summary>The model to generate from, or null for a context with a problem (reported to <paramref name="sink"/>).</summary>
    public static ContextModel? Parse(
        INamedTypeSymbol type,
        Compilation compilation,
        IProblemSink? sink,
        CancellationToken cancellationToken,
        PickleableReferences? references = null)
    {
        var problems = new ProblemReporter(type, sink);
        if (type.TypeKind != TypeKind.Class || type.IsUnfinished())
            return null;

        CheckShape(type, problems);
        DeclarationChecker.CheckPartial(type, problems, cancellationToken);
        if (problems.Failed && sink is null)
            return null;

        var names = new ContextNames(type);
        var definitions = new DefinitionParser(type, compilation, problems, references, cancellationToken).Parse();
        var includes = IncludeParser.Parse(type, problems, cancellationToken);
        var entries = ContextEntries.Parse(type, names.Table, compilation, problems, references, cancellationToken);
        if (problems.Failed)
            return null;

        var constructors = type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared).ToList();
        return new ContextModel
        {
            HintName = HintNames.Of(type, ".PickleContext.g.cs"),
            Scope = Scopes.Of(type),
            Name = TypeText.Escape(type.Name),
            ConvertersName = names.Converters,
            DefinitionsName = names.Definitions,
            DefinitionsAccessibility = DefinitionReader.Read(type).All(definition => IsInternal(definition, compilation)) ? "internal" : "private",
            EmitConstructor = constructors.Count == 0,
            EmitDefault = IncludeParser.GetsDefault(type),
            Entries = entries.ToEquatableArray(),
            Definitions = definitions.ToEquatableArray(),
            Includes = includes.ToEquatableArray(),
        };
    }

    // A class may not be more accessible than the types of its base class.
    private static bool IsInternal(Definition definition, Compilation compilation) =>
        new[] { definition.Type, definition.Surrogate, definition.Converter }
            .All(type => type is null || compilation.IsSymbolAccessibleWithin(type.IsUnboundGenericType ? type.OriginalDefinition : type, compilation.Assembly));

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
