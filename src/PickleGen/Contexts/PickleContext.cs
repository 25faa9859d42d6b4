using PickleGen.Contexts;

namespace PickleGen;

/// <summary>
/// The types a program pickles, named with <see cref="PickleableForAttribute{T}"/> on a partial class derived from
/// this: what <c>JsonSerializerContext</c> is to JSON. Nothing is found by reflection.
/// </summary>
public abstract class PickleContext
{
    private readonly PickleConverter[] _own;
    private PickleContextBuilder? _collected;
    private PickleRegistry? _registry;

    /// <summary>Creates the context.</summary>
    /// <param name="converters">The converters of its types.</param>
    protected PickleContext(params PickleConverter[] converters)
    {
        ArgumentNullException.ThrowIfNull(converters);
        _own = converters;
    }

    /// <summary>A context without generated types.</summary>
    /// <param name="configure">Adds what it knows.</param>
    public static PickleContext Create(Action<PickleContextBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return new ConfiguredContext(configure);
    }

    /// <summary>
    /// Adds converters, reducers, functions and extension codes to those of the attributes. It is called once, when the
    /// context is first used.
    /// </summary>
    /// <param name="builder">Takes what is added.</param>
    protected virtual void Configure(PickleContextBuilder builder)
    {
    }

    /// <summary>Contexts whose converters, functions, reducers and extension codes this one has too; its own go first.</summary>
    protected virtual PickleContext[] Includes => [];

    /// <summary>What this context itself has been given, without what it includes.</summary>
    internal PickleContextBuilder Collected
    {
        get
        {
            if (_collected is { } known) return known;
            var builder = new PickleContextBuilder(_own);
            foreach (var context in Includes) builder.Include(context);
            Configure(builder);
            return Interlocked.CompareExchange(ref _collected, builder, null) ?? _collected;
        }
    }

    /// <summary>The names and types of all converters and everything reachable from them.</summary>
    internal PickleRegistry Registry =>
        _registry ?? Interlocked.CompareExchange(ref _registry, Collected.Build(), null) ?? _registry;

    /// <summary>The converter of a type, or null if the context does not have it.</summary>
    public PickleConverter<T>? GetConverter<T>() =>
        Registry.Find(typeof(T)) as PickleConverter<T>;

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

    private sealed class ConfiguredContext(Action<PickleContextBuilder> configure) : PickleContext
    {
        protected override void Configure(PickleContextBuilder builder) => configure(builder);
    }
}
