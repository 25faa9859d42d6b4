namespace PickleGen;

/// <summary>What a pickle does when it calls a function: takes the arguments and gives the object.</summary>
/// <param name="arguments">The arguments.</param>
public delegate object? PickleCall(in PickleArguments arguments);

/// <summary>A function of Python's that pickles may call, which is a static method here.</summary>
public sealed class FunctionShape
{
    /// <summary>Describes a function.</summary>
    /// <param name="module">The Python module, such as <c>app.models</c>.</param>
    /// <param name="name">The qualified name in it; that of a type's own class stands for a call of the class.</param>
    /// <param name="parameters">The names of the parameters in Python.</param>
    /// <param name="required">How many of them have no default.</param>
    /// <param name="call">Calls it.</param>
    public FunctionShape(string module, string name, string[] parameters, int required, PickleCall call)
    {
        ArgumentException.ThrowIfNullOrEmpty(module);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(call);
        Global = new PyGlobal(module, name);
        Parameters = parameters;
        Required = required;
        Call = call;
    }

    /// <summary>Whether further arguments belong to the last parameter (Python's <c>*args</c>).</summary>
    public bool HasRest { get; init; }

    internal PyGlobal Global { get; }

    internal string[] Parameters { get; }

    internal int Required { get; }

    internal PickleCall Call { get; }

    /// <summary>How many parameters take one argument each.</summary>
    internal int Single => HasRest ? Parameters.Length - 1 : Parameters.Length;
}
