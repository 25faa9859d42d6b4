using PickleGen.Contexts;

namespace PickleGen;

/// <summary>
/// The types a program pickles, named with <see cref="PickleableForAttribute{T}"/> on a partial class derived from
/// this: what <c>JsonSerializerContext</c> is to JSON. Nothing is found by reflection.
/// </summary>
public abstract class PickleContext
{
    private readonly Dictionary<Type, PickleConverter> _converters = [];

    /// <summary>Creates the context.</summary>
    /// <param name="converters">The converters of its types.</param>
    protected PickleContext(params PickleConverter[] converters)
    {
        ArgumentNullException.ThrowIfNull(converters);
        foreach (var converter in converters) _converters[converter.Type] = converter;
        Registry = PickleRegistry.ReachableFrom(converters);
    }

    /// <summary>The names and types of all converters and everything reachable from them.</summary>
    internal PickleRegistry Registry { get; }

    /// <summary>The converter of a type, or null if the context does not have it.</summary>
    public PickleConverter<T>? GetConverter<T>() =>
        (_converters.GetValueOrDefault(typeof(T)) ?? Registry.Find(typeof(T))) as PickleConverter<T>;

    /// <summary>Pickles a value of one of the context's types.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="PicklingException">The value cannot be pickled, or its type is not the context's.</exception>
    public byte[] Dumps<T>(T value, PickleOptions? options = null)
    {
        var converter = GetConverter<T>() ?? throw new PicklingException(Missing(typeof(T)));
        return Pickle.Dumps(value, converter, options, Registry);
    }

    /// <summary>Unpickles a value of one of the context's types.</summary>
    /// <param name="data">The pickle.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">The pickle is malformed or not of that type, or the type is not the context's.</exception>
    public T Loads<T>(ReadOnlySpan<byte> data, PickleOptions? options = null)
    {
        var converter = GetConverter<T>() ?? throw new UnpicklingException(Missing(typeof(T)));
        return Pickle.Loads(data, converter, options, Registry);
    }

    private string Missing(Type type) =>
        $"{GetType().Name} has no converter for {type}: add [PickleableFor<...>] with that type to it";
}
