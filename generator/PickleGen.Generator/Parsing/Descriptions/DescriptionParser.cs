using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Descriptions;

/// <summary>Describes the Python class of a type, so that tools can make it without looking at any code.</summary>
internal sealed class DescriptionParser(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
{
    private static readonly string[] Hooks = [WellKnown.PickleGetState, WellKnown.PickleSetState, WellKnown.PickleReduce];

    /// <param name="pythonName">Its name.</param>
    /// <param name="candidates">What is pickled.</param>
    /// <param name="members">The same, as models.</param>
    /// <param name="layout">What they are part of.</param>
    /// <param name="extensionData">Set if the last member takes what has no member: Python has none for it.</param>
    /// <param name="version">The version, if the type has any.</param>
    /// <param name="union">The types that are listed on it, if there are any.</param>
    public DescriptionModel Parse(
        PythonNameModel pythonName,
        IReadOnlyList<Candidate> candidates,
        IReadOnlyList<MemberModel> members,
        LayoutModel layout,
        ExtensionDataModel? extensionData,
        VersionModel? version,
        UnionModel? union)
    {
        return new DescriptionModel
        {
            Name = pythonName,
            TypeName = Declarations.Of(type),
            Form = layout.Kind switch
            {
                LayoutKind.Attributes => "Instance",
                LayoutKind.Values => "FrozenSlots",
                LayoutKind.Call => "Reduce",
                var other => other.ToString(),
            },
            Doc = DocComments.Summary(type, cancellationToken),
            Bases = Bases().ToEquatableArray(),
            Members = candidates.Zip(members, Member).Take(members.Count - (extensionData is null ? 0 : 1)).ToEquatableArray(),
            Declarations = candidates.Zip(members, Declarations.Of).Take(members.Count - (extensionData is null ? 0 : 1)).ToEquatableArray(),
            Cases = Cases(union).ToEquatableArray(),
            Collection = layout.Items?.Annotation ?? "",
            IsValue = type.IsRecord || type.IsValueType,
            HasHooks = type.GetMembers().Any(member => member is IMethodSymbol && Hooks.Any(member.Has)),
            Version = version?.Current ?? 0,
            NewArgs = members.Take(layout.Arguments).Select(member => member.PythonName).ToEquatableArray(),
            Aliases = Aliases(type, pythonName).ToEquatableArray(),
        };
    }

    /// <summary>The class of a type without instances: there for those that derive from it.</summary>
    public DescriptionModel ParseAbstract(PythonNameModel pythonName, UnionModel union) => new()
    {
        Name = pythonName,
        TypeName = Declarations.Of(type),
        Cases = Cases(union).ToEquatableArray(),
        Form = "Instance",
        Doc = DocComments.Summary(type, cancellationToken),
        Bases = Bases().ToEquatableArray(),
        IsAbstract = true,
        Aliases = Aliases(type, pythonName).ToEquatableArray(),
    };

    /// <summary>Other names of a type.</summary>
    public static IEnumerable<string> Aliases(INamedTypeSymbol type, PythonNameModel name) =>
        (TypeAliases.Of(type, name, out _, out _) ?? []).Select(Reference);

    private static IEnumerable<string> Cases(UnionModel? union) =>
        (union?.Cases ?? default).Select(listed => listed.Converter.PythonName).OfType<PythonNameModel>().Select(Reference).Distinct();

    private string Member(Candidate member, MemberModel model)
    {
        var value = model.Required ? "" : " = " + new DefaultValues(compilation, cancellationToken).Of(member, model.Annotation);
        var doc = DocComments.Summary(member.Symbol, cancellationToken);
        if (doc.Length == 0 && member.Parameter is not null)
            doc = DocComments.Parameter(member.Symbol.ContainingType, member.Name, cancellationToken);

        return $"{model.PythonName}: {model.Annotation}{value}{(doc.Length > 0 ? "  # " + doc : "")}";
    }

    // What is pickleable: the nearest base class, and interfaces that list the type. C# does not mind in which order a type has
    // its interfaces, but Python does: it refuses a class whose bases have theirs in another order. So all types have one order.
    private IEnumerable<string> Bases() =>
        type.BaseTypes().Where(TypeSymbols.IsPickleable).Take(1)
            .Concat(type.Interfaces.Where(TypeSymbols.IsPickleable)
                .OrderByDescending(ancestor => ancestor.AllInterfaces.Length)
                .ThenBy(ancestor => ancestor.ForCode(), StringComparer.Ordinal))
            .Select(ancestor => PythonNames.Of(ancestor, DefaultsParser.Parse(ancestor.ContainingAssembly), out _, out _))
            .Where(name => name is not null)
            .Select(name => Reference(name!))
            .Distinct();

    private static string Reference(PythonNameModel name) => $"{name.Module}:{name.QualifiedName}";
}
