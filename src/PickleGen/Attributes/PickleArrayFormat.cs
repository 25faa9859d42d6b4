namespace PickleGen;

/// <summary>How numbers that stand together, a <c>T[]</c>, <c>List</c> or <c>Memory</c>, are written.</summary>
public enum PickleArrayFormat
{
    /// <summary>As a list of ints or floats.</summary>
    List,

    /// <summary>As an <c>array.array</c>: a block of memory below a type code, written and read at once.</summary>
    Array,

    /// <summary>
    /// As bytes, each number in little-endian order without anything that says its type: what
    /// <c>numpy.frombuffer(data, '&lt;f8')</c> and <c>struct</c> take.
    /// </summary>
    Bytes,
}
