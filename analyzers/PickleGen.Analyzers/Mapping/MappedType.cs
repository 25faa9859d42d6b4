using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Hooks;
using PickleGen.Generator.Parsing.Layouts;
using PickleGen.Generator.Parsing.Members;

namespace PickleGen.Analyzers.Mapping;

/// <summary>A <c>[Pickleable]</c> type that nothing is wrong with, as the rules about its counterpart in Python see it.</summary>
internal sealed class MappedType(INamedTypeSymbol symbol, Compilation compilation, PythonNameModel name, IReadOnlyList<PickledMember> members)
{
    public INamedTypeSymbol Symbol => symbol;

    public Compilation Compilation => compilation;

    /// <summary>The Python class.</summary>
    public PythonNameModel Name => name;

    /// <summary>What the members are part of; null for enums.</summary>
    public LayoutKind? Layout { get; } = symbol.TypeKind == TypeKind.Enum ? null : LayoutKinds.Of(symbol);

    /// <summary>The members with a Python name.</summary>
    public IEnumerable<PickledMember> Members => members.Where(static member => member.PythonName.Length > 0);

    /// <summary>Those of them that no <c>[Pickleable]</c> base class has, where they are spoken of already.</summary>
    public IEnumerable<PickledMember> OwnMembers => Members.Where(member =>
        SymbolEqualityComparer.Default.Equals(member.Member.Symbol.ContainingType, symbol) || !member.Member.Symbol.ContainingType.IsPickleable());

    /// <summary>Whether the Python name of the type was chosen by the program, and not made of the C# name.</summary>
    public bool IsNameGiven => symbol.Find(WellKnown.Pickleable)?.First() is string;

    /// <summary>Whether methods of the type say what its pickles are.</summary>
    public bool HasHooks => HookMethods.Of(symbol).ReplaceMembers;

    /// <summary>Whether members are attributes of an object, which pickle sets by their names.</summary>
    public bool HasAttributes => Layout is { } layout && (LayoutKinds.HasItems(layout) || layout is LayoutKind.Attributes or LayoutKind.Slots);

    /// <summary>Whether programs in Python write the names of the members: they are no keys of a plain dict, nor positions.</summary>
    public bool HasSpokenNames => HasAttributes || Layout is LayoutKind.Values or LayoutKind.Call or LayoutKind.NamedTuple;

    /// <summary>Whether pickles name a class at all: plain dicts, tuples, lists, numbers and texts do not, nor does what has no instances.</summary>
    public bool HasClass
    {
        get
        {
            int? form = symbol.Find(WellKnown.Pickleable)?.Named("As") as int?;
            return symbol.TypeKind == TypeKind.Enum
                ? form is not (Generator.Parsing.Enums.EnumParser.Int or Generator.Parsing.Enums.EnumParser.Name)
                : !symbol.IsAbstract && Layout is { } layout && !LayoutKinds.IsPlain(layout);
        }
    }

    /// <summary>A Python name that no member has yet, as near as can be to what is wanted.</summary>
    public string FreeName(string wanted)
    {
        HashSet<string> taken = [.. Members.Select(static member => member.PythonName)];
        string name = wanted;
        for (int number = 2; taken.Contains(name); number++)
        {
            name = $"{wanted.TrimEnd('_')}_{number}";
        }

        return name;
    }
}
