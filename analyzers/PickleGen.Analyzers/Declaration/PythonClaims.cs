using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Layouts;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Analyzers.Declaration;

/// <summary>Which Python classes the types of an assembly are, and once were.</summary>
internal sealed class PythonClaims
{
    // The members of PickleAs, by value.
    private const int Int = 12;
    private const int Name = 13;

    private static readonly ConditionalWeakTable<Compilation, PythonClaims> Cache = new();

    private readonly Dictionary<INamedTypeSymbol, List<(PythonClaim Claim, INamedTypeSymbol First)>> _repeated = new(SymbolEqualityComparer.Default);

    private PythonClaims(Compilation compilation, CancellationToken cancellationToken)
    {
        DefaultsModel defaults = DefaultsParser.Parse(compilation.Assembly);
        var owners = new Dictionary<PythonNameModel, INamedTypeSymbol>();
        foreach (PythonClaim claim in NamedTypes.Of(compilation).Pickleable
            .Where(type => HasClass(type) && ParsedProblems.Of(type, compilation, cancellationToken).IsEmpty)
            .SelectMany(type => Claims(type, defaults))
            .OrderBy(static claim => claim.Alias is not null)
            .ThenBy(static claim => claim.Path, StringComparer.Ordinal)
            .ThenBy(static claim => claim.Position))
        {
            if (!owners.TryGetValue(claim.Name, out INamedTypeSymbol? owner))
            {
                owners.Add(claim.Name, claim.Type);
            }
            else if (!SymbolEqualityComparer.Default.Equals(owner, claim.Type))
            {
                Add(claim, owner);
            }
        }
    }

    public static PythonClaims Of(Compilation compilation, CancellationToken cancellationToken) =>
        Cache.TryGetValue(compilation, out PythonClaims? known)
            ? known
            : Cache.GetValue(compilation, key => new PythonClaims(key, cancellationToken));

    /// <summary>The claims of a type that another one has made before it: a name goes before an alias, then the order of the source.</summary>
    public IReadOnlyList<(PythonClaim Claim, INamedTypeSymbol First)> Repeated(INamedTypeSymbol type) =>
        _repeated.TryGetValue(type, out List<(PythonClaim Claim, INamedTypeSymbol First)>? claims) ? claims : [];

    private void Add(PythonClaim claim, INamedTypeSymbol owner)
    {
        if (!_repeated.TryGetValue(claim.Type, out List<(PythonClaim Claim, INamedTypeSymbol First)>? claims))
        {
            _repeated.Add(claim.Type, claims = []);
        }

        claims.Add((claim, owner));
    }

    // Plain dicts, tuples, lists, numbers and names are of no class of the program's; of a union, its cases are.
    private static bool HasClass(INamedTypeSymbol type) => type.TypeKind == TypeKind.Enum
        ? type.Find(WellKnown.Pickleable)?.Named("As") is not (Int or Name)
        : !type.IsPureUnion() && !(LayoutKinds.Of(type) is { } kind && LayoutKinds.IsPlain(kind));

    private static IEnumerable<PythonClaim> Claims(INamedTypeSymbol type, DefaultsModel defaults)
    {
        if (PythonNames.Of(type, defaults, out _, out _) is { } name)
        {
            yield return new PythonClaim(name, type, null);
        }

        foreach (AttributeData alias in type.FindAll(WellKnown.PickleAlias))
        {
            if (PythonNames.Parse(alias.First() as string ?? "", out _) is { } former)
            {
                yield return new PythonClaim(former, type, alias);
            }
        }
    }
}

/// <param name="Name">The class in Python.</param>
/// <param name="Type">The type that is one.</param>
/// <param name="Alias">The attribute that says so; null for its own name.</param>
internal sealed record PythonClaim(PythonNameModel Name, INamedTypeSymbol Type, AttributeData? Alias)
{
    public string Path => Source?.SourceTree?.FilePath ?? "";

    public int Position => Source?.SourceSpan.Start ?? 0;

    private Location? Source => Type.Locations.FirstOrDefault(static location => location.IsInSource);
}
