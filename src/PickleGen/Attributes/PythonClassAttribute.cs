namespace PickleGen;

/// <summary>
/// Describes the Python class of a <see cref="PickleableAttribute"/> type. The generator writes it; <c>picklegen stubs</c>
/// makes Python modules of it, and <c>picklegen shape</c> a record. Nothing looks at it at run time.
/// </summary>
/// <param name="module">The Python module: <c>shop.models</c>.</param>
/// <param name="name">The qualified name of the class in it: <c>Order.Line</c>.</param>
/// <param name="form">What Python sees of the type; never <see cref="PickleAs.Default"/>.</param>
/// <remarks>
/// Types are spelled as in Python, with a colon between module and name: <c>dict[str, list[shop.models:Order | None]]</c>,
/// <c>datetime:datetime</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PythonClassAttribute(string module, string name, PickleAs form) : Attribute
{
    /// <summary>The Python module.</summary>
    public string Module { get; } = module;

    /// <summary>The qualified name of the class in its module.</summary>
    public string Name { get; } = name;

    /// <summary>What Python sees of the type.</summary>
    public PickleAs Form { get; } = form;

    /// <summary>The type in C#: <c>Shop.Order.Line</c>.</summary>
    public string? TypeName { get; init; }

    /// <summary>The summary of the type's documentation.</summary>
    public string? Doc { get; init; }

    /// <summary>The Python classes it derives from, each <c>module:Name</c>.</summary>
    public string[]? Bases { get; init; }

    /// <summary>
    /// The members, in the order they are written: name, type, the default unless there has to be a value, and what its
    /// documentation says. <c>price: decimal:Decimal = decimal:Decimal('0')  # In euros.</c> Of an enum, name and number.
    /// </summary>
    public string[]? Members { get; init; }

    /// <summary>
    /// The members as C# declares them, in the same order, each with the other keys that are read as it:
    /// <c>required decimal Price | cost, amount</c>. Of an enum, the names alone.
    /// </summary>
    public string[]? Declarations { get; init; }

    /// <summary>For a subclass of dict, list or set: the type it is one of, such as <c>dict[str, int]</c>.</summary>
    public string? Collection { get; init; }

    /// <summary>Whether two instances with equal members are equal: records and structs.</summary>
    public bool IsValue { get; init; }

    /// <summary>Whether an enum is one of flags.</summary>
    public bool IsFlags { get; init; }

    /// <summary>Whether methods of the type make its state, so that the members say nothing of it.</summary>
    public bool HasHooks { get; init; }

    /// <summary>Whether the class only stands for those that derive from it: an abstract class, or an interface.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The Python classes that <see cref="PickleDerivedAttribute"/> lists, each <c>module:Name</c>.</summary>
    public string[]? Cases { get; init; }

    /// <summary>The version of the state, or 0.</summary>
    public int Version { get; init; }

    /// <summary>The members that <c>__new__</c> takes, by their Python names.</summary>
    public string[]? NewArgs { get; init; }

    /// <summary>Other names that the class had, each <c>module:Name</c>.</summary>
    public string[]? Aliases { get; init; }
}
