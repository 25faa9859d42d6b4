namespace PickleGen.Generator.Parsing.Catalogue;

/// <summary>Types that cannot be pickled for one reason, with one way out. They cover the types derived from them.</summary>
/// <param name="Rule">The rule that reports them.</param>
/// <param name="Reason">Why, as the middle of a sentence.</param>
/// <param name="Remedy">What to do, as its end.</param>
/// <param name="Types">Their metadata names.</param>
internal sealed record UnpicklableGroup(string Rule, string Reason, string Remedy, params string[] Types)
{
    /// <summary>Where the types are from, if not from .NET itself.</summary>
    public string? Package { get; init; }

    /// <summary>Whether derived and implementing types are judged on their own.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether a <c>[Pickleable]</c> class may derive from them: they have no state that a pickle would miss.</summary>
    public bool CanBeBase { get; init; }
}

/// <summary>One type that cannot be pickled.</summary>
/// <param name="MetadataName">Its metadata name.</param>
/// <param name="Group">Why, and what to do.</param>
internal sealed record UnpicklableType(string MetadataName, UnpicklableGroup Group)
{
    /// <summary>The name without its namespace, with arity: what symbols are looked up by.</summary>
    public string Key { get; } = MetadataName.Substring(MetadataName.LastIndexOfAny(['.', '+']) + 1);

    /// <summary>For messages: with its namespace, without type parameters.</summary>
    public string FullName { get; } = MetadataName.Split('`')[0];

    public string Rule => Group.Rule;

    /// <summary>The last argument of the message.</summary>
    public string Explanation => $"{Group.Reason}; {Group.Remedy}";
}
