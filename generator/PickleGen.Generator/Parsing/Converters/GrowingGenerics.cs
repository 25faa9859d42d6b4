using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Hooks;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>
/// Finds generic types that need themselves with ever larger type arguments, as <c>class N&lt;T&gt; { N&lt;List&lt;T&gt;&gt;? Next; }</c>:
/// that takes infinitely many converters. The rule is the one by which ECMA-335 (II.9.2) refuses such base types: type
/// parameters are joined by an edge where one is used as, or, growing, within the argument for another; a cycle with a
/// growing edge has no end.
/// </summary>
internal sealed class GrowingGenerics
{
    private static readonly SymbolEqualityComparer Same = SymbolEqualityComparer.Default;

    private readonly Dictionary<ISymbol, List<Edge>> _edges = new(Same);
    private readonly HashSet<ISymbol> _seen = new(Same);

    /// <summary>Whether the use of <paramref name="type"/> in <paramref name="self"/> is part of such a cycle.</summary>
    public static bool Contain(INamedTypeSymbol self, INamedTypeSymbol type)
    {
        if (self.AllTypeParameters().Count == 0)
            return false;

        var graph = new GrowingGenerics();
        var uses = EdgesOf(type).ToList();
        graph.AddAll(self.OriginalDefinition);
        return uses.Any(graph.ClosesGrowingCycle);
    }

    private void AddAll(INamedTypeSymbol definition)
    {
        var open = new Stack<INamedTypeSymbol>([definition]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (!_seen.Add(next))
                continue;

            foreach (var used in TypesIn(next).SelectMany(GenericPickleables).Concat(CasesOf(next)))
            {
                foreach (var edge in EdgesOf(used))
                    EdgesFrom(edge.From).Add(edge);

                open.Push(used.OriginalDefinition);
            }
        }
    }

    // What pickles of a type hold: its members, unless methods of its own replace them, and what such methods take.
    private static IEnumerable<ITypeSymbol> TypesIn(INamedTypeSymbol definition)
    {
        var hooks = HookMethods.TypesOf(definition);
        if (HookMethods.Of(definition).ReplaceMembers)
            return hooks;

        var defaults = definition.ContainingAssembly is { } assembly ? DefaultsParser.Parse(assembly) : Model.DefaultsModel.None;
        return new MemberSelector(definition, defaults).LikelyMembers().Select(member => member.Type).Concat(hooks);
    }

    // A base leads to whatever may stand for it.
    private static IEnumerable<INamedTypeSymbol> CasesOf(INamedTypeSymbol definition) =>
        UnionAttributes.Cases(definition)
            .Select(item => item.Type is null ? null : DerivedTypes.Unify(item.Type, definition, out _))
            .OfType<INamedTypeSymbol>()
            .Where(derived => derived.AllTypeArguments().Count > 0);

    private bool ClosesGrowingCycle(Edge use) =>
        Reach(use.To, use.From, isGrowing: use.IsGrowing, new HashSet<(ISymbol, bool)>(Comparer.Instance));

    // Whether a path leads to the goal, with a growing edge on it somewhere.
    private bool Reach(ISymbol parameter, ISymbol goal, bool isGrowing, HashSet<(ISymbol, bool)> seen)
    {
        if (!seen.Add((parameter, isGrowing)))
            return false;

        if (isGrowing && Same.Equals(parameter, goal))
            return true;

        return EdgesFrom(parameter).Any(edge => Reach(edge.To, goal, isGrowing || edge.IsGrowing, seen));
    }

    private List<Edge> EdgesFrom(ISymbol parameter)
    {
        if (!_edges.TryGetValue(parameter, out var edges))
            _edges.Add(parameter, edges = []);

        return edges;
    }

    private static IEnumerable<Edge> EdgesOf(INamedTypeSymbol type)
    {
        var parameters = type.OriginalDefinition.AllTypeParameters();
        var arguments = type.AllTypeArguments();
        return arguments.SelectMany((argument, i) => ParametersIn(argument).Select(
            parameter => new Edge(parameter, parameters[i], !Same.Equals(parameter, argument))));
    }

    private static IEnumerable<ITypeParameterSymbol> ParametersIn(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => [parameter],
        IArrayTypeSymbol array => ParametersIn(array.ElementType),
        INamedTypeSymbol named => named.AllTypeArguments().SelectMany(ParametersIn),
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> GenericPickleables(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return GenericPickleables(array.ElementType);

        if (type is not INamedTypeSymbol named)
            return [];

        var arguments = named.AllTypeArguments();
        var inner = arguments.SelectMany(GenericPickleables);
        return arguments.Count > 0 && named.IsPickleable() ? inner.Append(named) : inner;
    }

    private readonly record struct Edge(ISymbol From, ISymbol To, bool IsGrowing);

    private sealed class Comparer : IEqualityComparer<(ISymbol Symbol, bool Flag)>
    {
        public static readonly Comparer Instance = new();

        public bool Equals((ISymbol Symbol, bool Flag) x, (ISymbol Symbol, bool Flag) y) => x.Flag == y.Flag && Same.Equals(x.Symbol, y.Symbol);

        public int GetHashCode((ISymbol Symbol, bool Flag) value) => Same.GetHashCode(value.Symbol) ^ (value.Flag ? 1 : 0);
    }
}
