namespace PickleGen;

/// <summary>Defaults for every <see cref="PickleableAttribute"/> type of this assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class PickleDefaultsAttribute : Attribute
{
    /// <summary>
    /// The Python module of all types, in place of the one made from the namespace. Types nested in others keep
    /// their qualified name within it.
    /// </summary>
    public string? Module { get; init; }

    /// <summary>How member names become Python attribute names.</summary>
    public PickleNaming MemberNaming { get; init; }

    /// <summary>Which members are pickled without an attribute of their own.</summary>
    public PickleMembers Members { get; init; }
}
