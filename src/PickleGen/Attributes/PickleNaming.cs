namespace PickleGen;

/// <summary>How a C# member name becomes a Python attribute name.</summary>
public enum PickleNaming
{
    /// <summary><c>UnitPrice</c> becomes <c>unit_price</c>: Python's convention.</summary>
    SnakeCase,

    /// <summary><c>UnitPrice</c> stays <c>UnitPrice</c>.</summary>
    Unchanged,

    /// <summary><c>UnitPrice</c> becomes <c>unitPrice</c>.</summary>
    CamelCase,
}
