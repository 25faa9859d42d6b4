namespace PickleGen.Tool.Scaffold.Inference;

/// <summary>What a Python class becomes in C#.</summary>
internal enum ClassForm
{
    /// <summary>No type: its instances stay <c>PyObject</c>s.</summary>
    Inert,

    /// <summary>A class with a property for each attribute.</summary>
    Plain,

    /// <summary>An enum, called by number.</summary>
    Enum,
}
