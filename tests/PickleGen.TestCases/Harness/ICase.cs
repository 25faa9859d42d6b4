namespace Cases.Harness;

/// <summary>One value that every consumer of the list pickles and reads back.</summary>
public interface ICase
{
    string Name { get; }

    /// <summary>Python modules with the classes the pickle names, written as any Python programmer would.</summary>
    IReadOnlyList<(string Name, string Source)> Modules { get; }

    /// <summary>
    /// Python assertions on the loaded value <c>v</c>; <c>m</c> is the first of the modules. They may use the helpers of
    /// checks.py in the interop tests.
    /// </summary>
    string PythonCheck { get; }

    /// <summary>Whether Python 2.7 has the types too.</summary>
    bool Python2 { get; }

    /// <summary>Whether the bytes must be those CPython writes for the loaded value; where not, the case says why.</summary>
    bool SameBytes { get; }

    byte[] Dumps(int protocol);

    object? RoundTrip(byte[] pickle, PickleOptions? options = null);

    /// <summary>Whether a value read back is the original, down to which references are the same object.</summary>
    bool Equal(object? loaded);

    /// <summary>The text <see cref="Equal"/> compares.</summary>
    string Describe(object? value);

    /// <summary>A copy that is not made by way of a pickle.</summary>
    object? Copy(bool deep);

    /// <summary>Whether <see cref="PickleCopy"/> takes a value for equal to the original.</summary>
    bool DeepEquals(object? other);

    /// <summary>The bytes of another value of the type.</summary>
    byte[] DumpsOther(object? other);

    /// <summary>The original.</summary>
    object? Value { get; }
}
