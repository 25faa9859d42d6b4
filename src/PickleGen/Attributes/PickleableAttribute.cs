namespace PickleGen;

/// <summary>
/// Asks the generator to write the code that pickles and unpickles this type: the compile-time equivalent of
/// Python's <c>__reduce_ex__</c> and <c>__setstate__</c>. The type and the types it is nested in must be partial;
/// enums need not be.
/// </summary>
/// <remarks>
/// Without a name, the Python module is the namespace in snake_case and the class keeps its C# name:
/// <c>MyApp.Models.Order</c> is <c>my_app.models.Order</c>. Change it per type here or per assembly with
/// <see cref="PickleDefaultsAttribute"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface, Inherited = false)]
public sealed class PickleableAttribute : Attribute
{
    /// <summary>Uses the default Python name.</summary>
    public PickleableAttribute()
    {
    }

    /// <summary>Uses the given Python name.</summary>
    /// <param name="pythonName">The full name of the Python class: module, a dot and the class, as in <c>shop.models.Order</c>.</param>
    public PickleableAttribute(string pythonName) => PythonName = pythonName;

    /// <summary>The full name of the Python class, or null for the default one.</summary>
    public string? PythonName { get; }

    /// <summary>Which members are pickled without an attribute of their own.</summary>
    public PickleMembers Members { get; init; }

    /// <summary>What Python sees of the type.</summary>
    public PickleAs As { get; init; }

    /// <summary>How unpickling makes the object.</summary>
    public PickleCreation Creation { get; init; }

    /// <summary>
    /// The version of the type's state, from 1. It is written first, as <c>_version</c>; a pickle without one is of
    /// version 1. States of older versions go through the <see cref="PickleMigrationAttribute"/> methods. 0, the default,
    /// writes none.
    /// </summary>
    public int Version { get; init; }
}
