namespace PickleGen.Converters;

/// <summary>A converter of numbers that also takes all of an array's at once.</summary>
internal interface IBulkItems<T>
{
    /// <summary>
    /// The numbers of an array, the array's own where it is of this type; null where one of them has to be looked at
    /// by itself, because it does not fit or is no number.
    /// </summary>
    T[]? Convert(PyArray array);
}
