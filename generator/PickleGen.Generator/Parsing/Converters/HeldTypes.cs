using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>
/// Looks into types that nobody has made <c>[Pickleable]</c> for what could not be pickled if they were, so that a user is
/// told of the lock three classes down at once. It costs nothing where every type has a converter.
/// </summary>
internal sealed class HeldTypes(ConverterResolver resolver)
{
    // More than anybody has in one graph; generic types may go on for ever.
    private const int MaxTypes = 256;

    private readonly Dictionary<ITypeSymbol, Blocker?> _found = new(SymbolEqualityComparer.Default);
    private bool _isLooking;

    /// <summary>The nearest type inside that cannot be pickled; null if there is none.</summary>
    public Blocker? Find(INamedTypeSymbol type)
    {
        if (_isLooking || type is { IsAbstract: true } || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return null;

        if (!type.IsOwn())
            return type.AllTypeArguments().Select(Inside).FirstOrDefault(blocker => blocker is { IsUnpicklable: true });

        if (!_found.TryGetValue(type, out var found))
        {
            _isLooking = true;
            found = Search(type);
            _isLooking = false;
            _found.Add(type, found);
        }

        return found;
    }

    // Nearest first, so that the path is as short as it can be.
    private Blocker? Search(INamedTypeSymbol root)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default) { root };
        var queue = new Queue<(INamedTypeSymbol Owner, IReadOnlyList<HeldStep> Steps)>([(root, [])]);
        while (queue.Count > 0)
        {
            var (owner, steps) = queue.Dequeue();
            foreach (var member in Members(owner))
            {
                if (Inside(member.Type) is not { } blocker)
                    continue;

                IReadOnlyList<HeldStep> longer = [.. steps, new HeldStep(member.Symbol, member.Type, blocker.Origin)];
                if (blocker.IsUnpicklable)
                    return blocker with { Origin = root, Steps = longer, Reason = Reason(blocker, longer) };

                if (blocker.Type is INamedTypeSymbol { IsAbstract: false } next && next.IsOwn() && seen.Count < MaxTypes && seen.Add(next))
                    queue.Enqueue((next, longer));
            }
        }

        return null;
    }

    private Blocker? Inside(ITypeSymbol type) => resolver.Resolve(type, out var blocker) is null ? blocker : null;

    // Only what would be pickled: a private lock does no harm.
    private static IEnumerable<Candidate> Members(INamedTypeSymbol type) =>
        new MemberSelector(type, DefaultsParser.Parse(type.ContainingAssembly)).LikelyMembers();

    private static string Reason(Blocker blocker, IReadOnlyList<HeldStep> steps)
    {
        var owners = steps.Select(step => $"'{step.Member.ContainingType.ForMessage()}'").Distinct().ToList();
        var last = steps[steps.Count - 1].Member.MemberForMessage();
        return $"{blocker.Entry?.Group.Reason ?? blocker.Reason.Split(';')[0]}; mark {string.Join(" and ", owners)} [Pickleable] and '{last}' [PickleIgnore], or leave out this member with [PickleIgnore]";
    }
}
