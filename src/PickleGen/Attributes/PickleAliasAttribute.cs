namespace PickleGen;

/// <summary>
/// Another name under which the type or the member is read: the one it had before it was moved or renamed. It is never
/// written.
/// </summary>
/// <param name="name">For a type, the full name of a Python class (<c>shop.old.Order</c>); for a member, a key of the state.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field,
    AllowMultiple = true,
    Inherited = false)]
public sealed class PickleAliasAttribute(string name) : Attribute
{
    /// <summary>The other name.</summary>
    public string Name { get; } = name;
}
