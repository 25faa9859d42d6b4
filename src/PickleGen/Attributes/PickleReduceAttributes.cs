namespace PickleGen;

/// <summary>
/// On a method that returns a <see cref="PyObject"/>, without parameters or with the protocol as an <c>int</c>: what
/// Python has to do to make the object, as of <c>__reduce_ex__</c>; or a <see cref="PyGlobal"/>, the name under which
/// Python finds it. What it calls must be a <see cref="PickleFunctionAttribute"/> for this program to read it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PickleReduceAttribute : Attribute;

/// <summary>
/// On a static method: a pickle may call it by a Python name. Its parameters take the arguments, its result is the
/// object. Without a name, it is what a call of the type's own Python class does.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PickleFunctionAttribute : Attribute
{
    /// <summary>Stands for a call of the class.</summary>
    public PickleFunctionAttribute()
    {
    }

    /// <summary>Stands for a function.</summary>
    /// <param name="pythonName">Its full name in Python: module, a dot and the function.</param>
    public PickleFunctionAttribute(string pythonName) => PythonName = pythonName;

    /// <summary>The full name of the Python function, or null for the class.</summary>
    public string? PythonName { get; }
}

/// <summary>
/// Names the members that Python's <c>__new__</c> takes as arguments, in order (<c>__getnewargs__</c>). They are written
/// as such and not as part of the state.
/// </summary>
/// <param name="members">The C# names of the members.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PickleNewArgsAttribute(params string[] members) : Attribute
{
    /// <summary>The C# names of the members.</summary>
    public string[] Members { get; } = members;
}
