namespace PickleGen;

/// <summary>
/// Pickles this property or field, whatever its accessibility, and may give it another name in Python. On a member of a
/// <see cref="PickleableAttribute"/> enum it is the name alone that counts.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, Inherited = true)]
public sealed class PickleMemberAttribute : Attribute
{
    /// <summary>Uses the default Python name: the C# name in snake_case.</summary>
    public PickleMemberAttribute()
    {
    }

    /// <summary>Uses the given Python attribute name.</summary>
    /// <param name="name">The key in the instance's <c>__dict__</c>.</param>
    public PickleMemberAttribute(string name) => Name = name;

    /// <summary>The Python attribute name, or null for the default one.</summary>
    public string? Name { get; }

    /// <summary>Whether a pickle without this member is refused. Members declared <c>required</c> always are.</summary>
    public bool Required { get; init; }

    /// <summary>
    /// How numbers are written, on a member that is a <c>T[]</c>, <c>List</c>, <c>Memory</c> or <c>ReadOnlyMemory</c> of
    /// sbyte, byte, short, ushort, int, uint, long, ulong, float or double.
    /// </summary>
    public PickleArrayFormat Format { get; init; }
}
