namespace PickleGen;

/// <summary>
/// Implemented by the generator for every <see cref="PickleableAttribute"/> type: gives its converter without
/// reflection.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IPickleable<TSelf>
    where TSelf : IPickleable<TSelf>
{
    /// <summary>The converter of the type.</summary>
    static abstract PickleConverter<TSelf> Converter { get; }
}
