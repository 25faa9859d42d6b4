namespace PickleGen;

/// <summary>
/// On a <see cref="PickleableAttribute"/> class or interface: values of this derived type may stand where the base is
/// expected. The Python class tells them apart; a class that is not listed is refused.
/// </summary>
/// <typeparam name="T">A <see cref="PickleableAttribute"/> type derived from the one that carries the attribute.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class PickleDerivedAttribute<T> : Attribute;

/// <summary>The same for a generic base, whose derived types take its type arguments: <c>[PickleDerived(typeof(Leaf&lt;&gt;))]</c>.</summary>
/// <param name="type">The derived type: an open generic one, or any other.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class PickleDerivedAttribute(Type type) : Attribute
{
    /// <summary>The derived type.</summary>
    public Type Type { get; } = type;
}
