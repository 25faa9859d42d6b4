using System.Globalization;
using System.Text;
using PickleGen.Internal;

namespace PickleGen;

/// <summary>
/// An instance of one of Python's builtin exceptions: data, no exception of .NET's. Tracebacks, causes and contexts are
/// not part of a pickle.
/// </summary>
public sealed class PyException : IReducible, IStateful
{
    /// <summary>Creates an exception.</summary>
    /// <param name="exceptionClass">The class, such as <c>builtins.ValueError</c>.</param>
    /// <param name="args">The arguments it is created with.</param>
    public PyException(PyGlobal exceptionClass, PyTuple args)
    {
        ArgumentNullException.ThrowIfNull(exceptionClass);
        ArgumentNullException.ThrowIfNull(args);
        Class = exceptionClass;
        Args = args;
    }

    /// <summary>The class, such as <c>builtins.ValueError</c>.</summary>
    public PyGlobal Class { get; }

    /// <summary>
    /// The arguments it is created with; for an <c>OSError</c> that is <c>(errno, strerror, filename)</c> where there is a
    /// file, although Python shows only the first two.
    /// </summary>
    public PyTuple Args { get; }

    /// <summary>
    /// The attributes, such as <c>__notes__</c> or the <c>name</c> and <c>path</c> of an ImportError; null if there are none.
    /// </summary>
    public PyDict? Attributes { get; set; }

    /// <summary>As Python shows it: <c>ValueError('x')</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Class.Name).Append('(');
        for (var i = 0; i < Args.Count; i++) text.Append(i == 0 ? "" : ", ").Append(Show(Args[i]));
        return text.Append(')').ToString();
    }

    PyObject IReducible.Reduce(int protocol) => new(Class, Args, PyConstruction.Call)
    {
        HasState = Attributes is not null,
        State = Attributes,
    };

    // BaseException.__setstate__ sets each attribute by its name.
    bool IStateful.TrySetState(object? state)
    {
        if (state is null) return true;
        if (state is not PyDict entries || entries.Keys.Any(static key => key is not string)) return false;
        if (Attributes is null)
        {
            Attributes = entries;
            return true;
        }

        var both = new PyDict();
        foreach (var (name, value) in Attributes.Concat(entries)) both.SetHashable(name, value);
        Attributes = both;
        return true;
    }

    // What may nest is shown as no more than its kind.
    private static string Show(object? value) => value switch
    {
        null => "None",
        PyException inner => $"{inner.Class.Name}(...)",
        PyTuple => "(...)",
        PyDict => "{...}",
        List<object?> => "[...]",
        bool flag => flag ? "True" : "False",
        double number => NumberText.Repr(number),
        string quoted => $"'{quoted.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}'",
        byte[] => "b'...'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        PyGlobal name => name.ToString(),
        _ => "...",
    };
}
