using Microsoft.CodeAnalysis.Text;

namespace PickleGen.Generator.Incremental;

/// <summary>
/// One top-level declaration with everything in it, as it is written: the unit of change. The object is the same as long
/// as text and surroundings are, wherever in its file the declaration stands.
/// </summary>
internal sealed class SourceUnit(FileScope file, string space)
{
    private HashSet<string>? _words;
    private Place? _place;

    /// <summary>What of its file reaches into it.</summary>
    public FileScope File { get; } = file;

    /// <summary>The namespace.</summary>
    public string Space { get; } = space;

    /// <summary>The names it declares: its own and those of nested types.</summary>
    public required string[] Names { get; init; }

    /// <summary>The words of all lists of base types.</summary>
    public required HashSet<string> BaseWords { get; init; }

    /// <summary>
    /// The words a type leads on to for those who only name it: base types, constraints, attributes, constants. Null for
    /// enums and generic types, which are looked into.
    /// </summary>
    public required HashSet<string>? LinkWords { get; init; }

    /// <summary>
    /// All that those who only name a <c>[Pickleable]</c> class can see of it, as text: nearly every edit is of members, and
    /// leaves it as it is. Null for all other types, of which anything may matter.
    /// </summary>
    public required string? Outline { get; init; }

    /// <summary>Where, from the unit's start, the types are that carry an attribute which may be one of ours.</summary>
    public required TextSpan[] Candidates { get; init; }

    /// <summary>Where the types are that carry any attribute: one may be ours by an alias for all files.</summary>
    public required TextSpan[] Attributed { get; init; }

    /// <summary>Whether it may say, as a context, how types of other units are pickled.</summary>
    public required bool MayDefine { get; init; }

    /// <summary>All its words. They are looked for when somebody asks: most declarations have to do with no pickle.</summary>
    public HashSet<string> Words => _words ??= Read(_place!);

    /// <summary>Says where the text is found now, so that no earlier text is kept alive.</summary>
    public void MoveTo(SourceText text, TextSpan span) => _place = new Place(text, span);

    private static HashSet<string> Read(Place place)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        Incremental.Words.Add(place.Text.ToString(place.Span), words);
        return words;
    }

    private sealed record Place(SourceText Text, TextSpan Span);
}

/// <summary>What stands around the declarations of a file and has a say in what they mean.</summary>
/// <param name="Text">Usings, aliases; where <c>#nullable</c> makes places matter, the whole file.</param>
/// <param name="Options">The language version and the symbols.</param>
internal sealed record FileScope(string Text, object Options)
{
    /// <summary>The words of <see cref="Text"/>.</summary>
    public HashSet<string> Words { get; init; } = [];

    /// <summary>The words of what aliases stand for: a base type may be written as one.</summary>
    public HashSet<string> AliasWords { get; init; } = [];

    public bool Equals(FileScope? other) => ReferenceEquals(this, other) || (other is not null && Text == other.Text && Options.Equals(other.Options));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
