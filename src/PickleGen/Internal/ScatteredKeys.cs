namespace PickleGen.Internal;

/// <summary>
/// The default comparison, with hashes that nobody can foresee. For the few tables that do not tell how many buckets
/// they have: with the default hashes, a pickle could choose keys that share one.
/// </summary>
/// <typeparam name="T">The keys.</typeparam>
internal sealed class ScatteredKeys<T> : IEqualityComparer<T>
{
    public static readonly ScatteredKeys<T> Instance = new();

    public bool Equals(T? x, T? y) => EqualityComparer<T>.Default.Equals(x, y);

    public int GetHashCode(T obj) => obj is null ? 0 : KeyedHash.Of(EqualityComparer<T>.Default.GetHashCode(obj));

    public override bool Equals(object? obj) => obj is ScatteredKeys<T>;

    public override int GetHashCode() => typeof(T).GetHashCode();
}
