namespace PickleGen.Shelve;

/// <summary>How a shelf is opened (<c>flag</c> of Python's <c>shelve.open</c>).</summary>
public enum ShelfFlag
{
    /// <summary>For reading only; it has to exist. Nothing is written (Python's <c>'r'</c>).</summary>
    Read,

    /// <summary>For reading and writing; it has to exist (Python's <c>'w'</c>).</summary>
    Write,

    /// <summary>For reading and writing; it is made if it does not exist (Python's <c>'c'</c>, its default).</summary>
    Create,

    /// <summary>For reading and writing, empty; what was there is deleted (Python's <c>'n'</c>).</summary>
    New,
}
