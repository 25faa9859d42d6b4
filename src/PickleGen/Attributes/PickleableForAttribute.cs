namespace PickleGen;

/// <summary>
/// On a partial class derived from <see cref="PickleContext"/>: makes <typeparamref name="T"/> one of the context's
/// types, with a property that holds its converter.
/// </summary>
/// <typeparam name="T">
/// A <see cref="PickleableAttribute"/> type, a type built from such types and the types PickleGen knows, or any other type
/// together with one of <see cref="Surrogate"/>, <see cref="Converter"/> and <see cref="Members"/>: then
/// <see cref="PickleableAttribute"/> types of the same assembly may have members of it.
/// </typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PickleableForAttribute<T> : Attribute
{
    /// <summary>Uses the default Python name.</summary>
    public PickleableForAttribute()
    {
    }

    /// <summary>Uses the given Python name, together with <see cref="Members"/>.</summary>
    /// <param name="pythonName">The full name of the Python class: module, a dot and the class.</param>
    public PickleableForAttribute(string pythonName) => PythonName = pythonName;

    /// <summary>The full name of the Python class, or null for the default one.</summary>
    public string? PythonName { get; }

    /// <summary>A type that implements <see cref="IPickleSurrogate{T, TSelf}"/> and is pickled in place of the type.</summary>
    public Type? Surrogate { get; init; }

    /// <summary>A <see cref="PickleConverter{T}"/> for the type, with a constructor without parameters.</summary>
    public Type? Converter { get; init; }

    /// <summary>The C# names of the members to pickle; the code is generated as for a <see cref="PickleableAttribute"/> type.</summary>
    public string[]? Members { get; init; }

    /// <summary>What Python sees of the type, together with <see cref="Members"/>.</summary>
    public PickleAs As { get; init; }

    /// <summary>How unpickling makes the object, together with <see cref="Members"/>.</summary>
    public PickleCreation Creation { get; init; }

    /// <summary>Whether values of types derived from it are pickled as if they were of this one.</summary>
    public bool IncludeDerived { get; init; }
}

/// <summary>The same for all types of an open generic one: <c>[PickleableFor(typeof(Box&lt;&gt;), Surrogate = typeof(BoxState&lt;&gt;))]</c>.</summary>
/// <param name="type">The open generic type.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PickleableForAttribute(Type type) : Attribute
{
    /// <summary>The open generic type.</summary>
    public Type Type { get; } = type;

    /// <summary>An open generic type with the same type parameters, pickled in its place.</summary>
    public Type? Surrogate { get; init; }

    /// <summary>An open generic converter; its constructor takes the converters of the type arguments, or nothing.</summary>
    public Type? Converter { get; init; }
}

/// <summary>On a context: adds everything that another one has, which may be of another assembly.</summary>
/// <typeparam name="TContext">A context with a <c>Default</c> property.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PickleIncludeAttribute<TContext> : Attribute
    where TContext : PickleContext;
