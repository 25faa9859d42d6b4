namespace PickleGen;

/// <summary>A type that is pickled in place of another, which cannot be changed.</summary>
/// <typeparam name="T">The type it stands for.</typeparam>
/// <typeparam name="TSelf">The surrogate itself.</typeparam>
public interface IPickleSurrogate<T, TSelf>
    where TSelf : IPickleSurrogate<T, TSelf>
{
    /// <summary>The surrogate of a value, which is not null.</summary>
    static abstract TSelf FromValue(T value);

    /// <summary>The value that the surrogate stands for.</summary>
    T ToValue();
}
