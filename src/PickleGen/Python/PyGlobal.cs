namespace PickleGen;

/// <summary>
/// The name of a Python class or function. It is data: nothing is looked up or called because a pickle names it.
/// </summary>
public sealed class PyGlobal : IEquatable<PyGlobal>
{
    /// <summary>Python's <c>Ellipsis</c>, <c>...</c>, which is pickled by its name.</summary>
    public static readonly PyGlobal Ellipsis = new("builtins", "Ellipsis");

    /// <summary>Python's <c>NotImplemented</c>, which is pickled by its name.</summary>
    public static readonly PyGlobal NotImplemented = new("builtins", "NotImplemented");

    // 0 until somebody asks; whoever asks computes the same.
    private int _hash;

    /// <summary>Names a class or function.</summary>
    /// <param name="module">The module, such as <c>collections</c>.</param>
    /// <param name="name">The qualified name in it, such as <c>OrderedDict</c>.</param>
    public PyGlobal(string module, string name)
    {
        ArgumentNullException.ThrowIfNull(module);
        ArgumentNullException.ThrowIfNull(name);
        Module = module;
        Name = name;
    }

    /// <summary>The module.</summary>
    public string Module { get; }

    /// <summary>The qualified name in the module.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public bool Equals(PyGlobal? other) => other is not null && other.Module == Module && other.Name == Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyGlobal);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash != 0 ? _hash : _hash = HashCode.Combine(Module, Name) | 1;

    /// <summary>Module and name, joined by a dot.</summary>
    public override string ToString() => $"{Module}.{Name}";
}
