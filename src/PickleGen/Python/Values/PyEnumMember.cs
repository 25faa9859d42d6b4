using System.Numerics;

namespace PickleGen;

/// <summary>
/// A member of a Python enum whose values are of any kind. No load makes one by itself: a function that a context
/// registers for the name of the enum may return it. It is written as <c>Class(value)</c>.
/// </summary>
public sealed class PyEnumMember : IEquatable<PyEnumMember>, IReducible
{
    /// <summary>Describes a member.</summary>
    /// <param name="enumClass">The class, such as <c>app.Color</c>.</param>
    /// <param name="name">The name in it; null for a combination of flags that has none.</param>
    /// <param name="value">The value.</param>
    public PyEnumMember(PyGlobal enumClass, string? name, object? value)
    {
        ArgumentNullException.ThrowIfNull(enumClass);
        Class = enumClass;
        Name = name;
        Value = value;
    }

    /// <summary>The class.</summary>
    public PyGlobal Class { get; }

    /// <summary>The name of the member in its class, of a combination of flags such as <c>R|X</c>; null if it has none.</summary>
    public string? Name { get; }

    /// <summary>The value of the member.</summary>
    public object? Value { get; }

    /// <summary>Whether both are of one class and have one name or, without a name, one number.</summary>
    public bool Equals(PyEnumMember? other) =>
        ReferenceEquals(this, other) || (other is not null && Class.Equals(other.Class) && Key is { } key && key.Equals(other.Key));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyEnumMember);

    /// <inheritdoc/>
    public override int GetHashCode() => Key switch
    {
        null => Class.GetHashCode(),
        string name => HashCode.Combine(Class, name),
        var number => HashCode.Combine(Class, Values.PyNumber.Hash(number)),
    };

    /// <summary>As Python shows it: <c>Color.RED</c>.</summary>
    public override string ToString() => $"{Class.Name}.{Name ?? Value}";

    // Members are singletons in Python: the value, which may be of many parts, need not be looked at.
    private object? Key => Name ?? Value as long? ?? (object?)(Value as BigInteger?);

    PyObject IReducible.Reduce(int protocol) => new(Class, new PyTuple(Value), PyConstruction.Call);
}
