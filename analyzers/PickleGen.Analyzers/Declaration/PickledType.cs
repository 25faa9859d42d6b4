using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Construction;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Hooks;
using PickleGen.Generator.Parsing.Members;

namespace PickleGen.Analyzers.Declaration;

/// <summary>What the parser decides about a type, as symbols.</summary>
internal sealed class PickledType
{
    private readonly Compilation _compilation;
    private readonly HashSet<Candidate> _members;

    public PickledType(INamedTypeSymbol symbol, Compilation compilation, DefaultsModel defaults, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        Symbol = symbol;
        Hooks = HookMethods.Of(symbol);
        var selection = new MemberSelector(symbol, defaults);
        Selection = selection.Selection;
        Candidates = selection.Candidates;
        Creating = Hooks.ReplaceMembers
            ? new Creating(null, [])
            : ConstructorChooser.ChooseFor(symbol, compilation, selection, new ProblemReporter(symbol, null), cancellationToken);
        _members = Hooks.ReplaceMembers ? [] : [.. selection.Members()];
    }

    public INamedTypeSymbol Symbol { get; }

    /// <summary>Methods that stand in place of the members.</summary>
    public HookMethods Hooks { get; }

    public MemberSelection Selection { get; }

    /// <summary>Everything that could be a member.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>How reading makes an object.</summary>
    public Creating Creating { get; }

    public int MemberCount => _members.Count;

    public bool IsPickled(Candidate candidate) => _members.Contains(candidate);

    /// <summary>Whether that very property or field is a member, or stores one.</summary>
    public bool IsPickled(ISymbol symbol) => _members.Any(member =>
        SymbolEqualityComparer.Default.Equals(member.Symbol, symbol) || SymbolEqualityComparer.Default.Equals(member.Field, symbol));

    /// <summary>Whether a member could be of the type.</summary>
    public bool CanHold(ITypeSymbol type) =>
        new ConverterResolver(Symbol, Generics.Parse(Symbol), _compilation).Resolve(type, out _) is not null;

    /// <summary>Whether the type itself declares it, and not a base.</summary>
    public bool Declares(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingType, Symbol);

    /// <summary>The place of what the type declares, and the type for what it inherits.</summary>
    public Location LocationOf(ISymbol symbol) => InSource(Declares(symbol) ? symbol : Symbol) ?? InSource(Symbol) ?? Location.None;

    private static Location? InSource(ISymbol symbol) => symbol.Locations.FirstOrDefault(static location => location.IsInSource);
}
