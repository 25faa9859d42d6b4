using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Unions;

/// <summary>Whether the listed types can stand for the base, and can be told apart by their Python classes.</summary>
internal sealed class UnionChecker(INamedTypeSymbol type, ProblemReporter problems, CancellationToken cancellationToken)
{
    // What Python sees of the leaves, those of nested unions among them.
    private readonly Dictionary<string, INamedTypeSymbol> _leaves = new(StringComparer.Ordinal);

    /// <summary>The types that are listed directly, as they stand in the base's code.</summary>
    public IReadOnlyList<(INamedTypeSymbol Type, AttributeData Attribute)> Check()
    {
        var cases = new List<(INamedTypeSymbol, AttributeData)>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (!type.IsPureUnion())
            AddLeaf(type, null);

        foreach (var (attribute, listed) in UnionAttributes.Cases(type))
        {
            if (listed is null)
            {
                problems.FailSilently();
                continue;
            }

            if (DerivedTypes.Unify(listed, type, out var reason) is not { } derived)
                Report(attribute, listed, reason);
            else if (!seen.Add(derived))
                Report(attribute, derived, "it is listed twice");
            else if (WhyNot(derived) is { } wrong)
                Report(attribute, derived, wrong, canBePickleable: !derived.IsPickleable());
            else if (AddLeaves(derived, attribute))
                cases.Add((derived, attribute));
        }

        return cases;
    }

    /// <param name="attribute">Where.</param>
    /// <param name="derived">The listed type.</param>
    /// <param name="reason">What is wrong with it.</param>
    /// <param name="canBePickleable">Whether <c>[Pickleable]</c> on it would help.</param>
    public void Report(AttributeData attribute, INamedTypeSymbol derived, string reason, bool canBePickleable = false)
    {
        var location = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? Location.None;
        problems.Report(Rules.Derived, location, canBePickleable ? derived : null, type.ForMessage(), derived.ForMessage(), reason);
    }

    private static string? WhyNot(INamedTypeSymbol derived)
    {
        if (!derived.IsPickleable())
            return "it is not [Pickleable] itself";

        if (DeclarationChecker.IsFileLocal(derived))
            return "it is file-local, and generated code stands in another file";

        if (derived.IsPureUnion())
            return derived.HasCases() ? null : $"it is {(derived.TypeKind == TypeKind.Interface ? "an interface" : "abstract")} and lists no cases of its own with [PickleDerived<…>]";

        // PickleAs.Dict, Tuple and List are values of builtin types, which say nothing of the type.
        return derived.OriginalDefinition.Find(WellKnown.Pickleable)?.Named("As") is >= 4 and <= 6
            ? "its pickles are plain dicts, tuples or lists, which have no Python class of their own that would tell them apart"
            : null;
    }

    private bool AddLeaves(INamedTypeSymbol derived, AttributeData attribute)
    {
        foreach (var leaf in Leaves(derived, new HashSet<ISymbol>(SymbolEqualityComparer.Default)))
        {
            if (!AddLeaf(leaf, attribute))
                return false;
        }

        return true;
    }

    private bool AddLeaf(INamedTypeSymbol leaf, AttributeData? attribute)
    {
        var defaults = leaf.ContainingAssembly is { } assembly ? DefaultsParser.Parse(assembly) : DefaultsModel.None;
        if (PythonNames.Of(leaf.OriginalDefinition, defaults, out _, out _) is not { } name)
            return true;

        // The same type may come twice: by itself and as a case of another case.
        if (!_leaves.TryGetValue(name.ToString(), out var other))
            _leaves.Add(name.ToString(), leaf);
        else if (!IsSame(other, leaf))
        {
            Report(attribute!, leaf, $"its Python class is '{name}', as is that of '{other.ForMessage()}', so they cannot be told apart");
            return false;
        }

        return true;
    }

    // Forms of one generic type that only differ in whose type parameters they name are one case.
    private static bool IsSame(INamedTypeSymbol one, INamedTypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one, other)
        || (SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition)
            && one.AllTypeArguments().Concat(other.AllTypeArguments()).All(argument => argument is ITypeParameterSymbol));

    // A case that is a union stands for its own cases.
    private static IEnumerable<INamedTypeSymbol> Leaves(INamedTypeSymbol derived, HashSet<ISymbol> seen)
    {
        if (!seen.Add(derived))
            yield break;

        if (!derived.IsPureUnion())
            yield return derived;

        foreach (var (_, listed) in UnionAttributes.Cases(derived))
        {
            if (listed is null || DerivedTypes.Unify(listed, derived.OriginalDefinition, out _) is not { } inner)
                continue;

            foreach (var leaf in Leaves(inner, seen))
                yield return leaf;
        }
    }
}
