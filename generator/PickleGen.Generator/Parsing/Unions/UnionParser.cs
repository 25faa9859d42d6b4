using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Unions;

/// <summary>Reads the <c>[PickleDerived]</c> attributes of a type.</summary>
internal static class UnionParser
{
    /// <summary>The model of an abstract class or an interface, which consists of its cases, or null with the problems told.</summary>
    public static UnionModel? ParsePure(INamedTypeSymbol type, Compilation compilation, ProblemReporter problems, PickleableReferences? references, CancellationToken cancellationToken)
    {
        if (!type.HasCases())
        {
            problems.Report(Rules.NoConstructor, type, type.ForMessage(), WhyNothing(type));
            return null;
        }

        var model = Parse(type, null, Generics.Parse(type), compilation, problems, references, cancellationToken);
        return problems.Failed ? null : model;
    }

    /// <summary>The model, or null for a type without cases. Problems are told, and the model is then incomplete.</summary>
    /// <param name="type">The type.</param>
    /// <param name="baseConverter">The name of the converter class of the type itself, where it has instances.</param>
    /// <param name="generic">Its type parameters.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="references">Knows which types have code; null if nobody asks.</param>
    /// <param name="cancellationToken">Ends the parse.</param>
    public static UnionModel? Parse(
        INamedTypeSymbol type,
        string? baseConverter,
        GenericModel? generic,
        Compilation compilation,
        ProblemReporter problems,
        PickleableReferences? references,
        CancellationToken cancellationToken)
    {
        if (!type.HasCases())
            return null;

        if (VarianceOf(type) is { } variant)
            problems.Report(Rules.Derived, type, type.ForMessage(), type.ForMessage(), $"its type parameter '{variant.Name}' is variant, and generated code cannot stand in such an interface; leave out '{(variant.Variance == VarianceKind.In ? "in" : "out")}'");

        var names = new NameTable();
        names.Reserve(["Instance", "Cases", "Create"]);
        names.Reserve(ReservedNames.Of(compilation));
        var unionName = UnionName(type, baseConverter);
        names.Reserve(unionName);

        var resolver = new ConverterResolver(type, generic, compilation, references);
        var fields = new List<ConverterFieldModel>();
        var checker = new UnionChecker(type, problems, cancellationToken);
        foreach (var item in checker.Check())
        {
            if (resolver.Resolve(item.Type, out var blocker) is { } converter)
            {
                var name = generic is null ? NameTable.Pascal(converter.Name) : "_" + NameTable.Camel(converter.Name);
                fields.Add(new ConverterFieldModel(names.Add(name), converter));
            }
            else if (blocker?.Rule is not null)
            {
                checker.Report(item.Attribute, item.Type, blocker.Reason);
            }
            else
            {
                problems.FailSilently();
            }
        }

        return new UnionModel
        {
            HintName = HintNames.Of(type, ".Pickle.g.cs"),
            Scope = Scopes.Of(type),
            Type = type.ForCode(),
            Name = unionName,
            Base = baseConverter,
            Generic = generic,
            Cases = fields.ToEquatableArray(),
        };
    }

    /// <summary>Tells that nothing comes of <c>[PickleDerived]</c> on a type that is not <c>[Pickleable]</c>.</summary>
    public static void ReportOrphan(INamedTypeSymbol type, IProblemSink sink)
    {
        var listed = UnionAttributes.Cases(type).Select(pair => pair.Type).FirstOrDefault();
        if (listed is not null)
            new ProblemReporter(type, sink).Report(Rules.Derived, type, type, type.ForMessage(), listed.ForMessage(), $"'{type.ForMessage()}' itself is not [Pickleable]");
    }

    private static string WhyNothing(INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface
        ? "it is an interface; list the [Pickleable] types that implement it with [PickleDerived<…>] on it"
        : "it is abstract; list the [Pickleable] classes derived from it with [PickleDerived<…>] on it, or leave out its own [Pickleable]";

    // No class can be nested in a variant interface.
    private static ITypeParameterSymbol? VarianceOf(INamedTypeSymbol type) =>
        type.AllTypeParameters().FirstOrDefault(parameter => parameter.Variance != VarianceKind.None);

    private static string UnionName(INamedTypeSymbol type, string? baseConverter)
    {
        var names = new NameTable();
        names.Reserve(type.AllMemberNames());
        names.Reserve(type.AllTypeParameters().Select(parameter => parameter.Name));
        if (baseConverter is not null)
            names.Reserve(baseConverter);

        return names.Add(type.Name + "Union");
    }
}
