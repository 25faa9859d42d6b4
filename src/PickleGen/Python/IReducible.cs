namespace PickleGen;

/// <summary>
/// A value of Python's standard library that is written as a reduction: the callable, arguments, state and items that
/// CPython's <c>__reduce_ex__(protocol)</c> gives for it.
/// </summary>
internal interface IReducible
{
    PyObject Reduce(int protocol);
}

/// <summary>A value of the standard library that takes items after it was made, as APPEND and APPENDS give them.</summary>
internal interface IAppendable
{
    void Append(object? item);
}

/// <summary>A value of the standard library that takes a state after it was made, as BUILD gives it.</summary>
internal interface IStateful
{
    /// <summary>What it has of earlier states.</summary>
    PyDict? Attributes { get; }

    /// <summary>Takes the state; false if it is not of a shape that can be kept.</summary>
    bool TrySetState(object? state);
}
