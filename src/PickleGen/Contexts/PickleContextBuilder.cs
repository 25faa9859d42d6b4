using PickleGen.Contexts;

namespace PickleGen;

/// <summary>
/// Collects what a <see cref="PickleContext"/> knows besides its generated types: what Python registers with
/// <c>copyreg</c>, and the functions a pickle may call.
/// </summary>
public sealed class PickleContextBuilder
{
    private readonly List<PickleConverter> _converters = [];
    private readonly Dictionary<Type, Func<object, object?>> _reducers = [];
    private readonly List<GlobalTarget> _targets = [];
    private readonly Dictionary<object, PyGlobal> _singletons = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, PyGlobal> _extensions = [];
    private readonly List<PickleContext> _included = [];

    internal PickleContextBuilder(IEnumerable<PickleConverter> converters) => _converters.AddRange(converters);

    /// <summary>Adds a type by its converter.</summary>
    /// <param name="converter">The converter; a later one for the same type replaces it.</param>
    public PickleContextBuilder Add(PickleConverter converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        _converters.Insert(0, converter);
        return this;
    }

    /// <summary>
    /// Says how values of exactly one type are written where any value may stand, before a converter is asked (Python's
    /// <c>copyreg.pickle</c>).
    /// </summary>
    /// <param name="reduce">What Python has to do to make the value.</param>
    public PickleContextBuilder AddReducer<T>(Func<T, PyObject> reduce)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(reduce);
        _reducers[typeof(T)] = value => reduce((T)value);
        return this;
    }

    /// <summary>Allows a pickle to call a function of Python's, which is this one here.</summary>
    /// <param name="module">Its module in Python.</param>
    /// <param name="name">Its qualified name in it.</param>
    /// <param name="function">
    /// Makes the result of the arguments, or throws: then the pickle is refused with that message. A load that fails may
    /// call it twice.
    /// </param>
    public PickleContextBuilder AddFunction(string module, string name, Func<PyTuple, object?> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        _targets.Add(new FunctionTarget(new PyGlobal(module, name), function));
        return this;
    }

    /// <summary>
    /// Says that a name stands for this very object: an object of a module that pickles name instead of describing it
    /// (Python's <c>__reduce__</c> that returns a string). It is written as its name, too, where any value may stand.
    /// </summary>
    /// <param name="module">The module in Python.</param>
    /// <param name="name">The name of the object in it.</param>
    /// <param name="value">The object.</param>
    /// <exception cref="ArgumentException">The value is of a value type, and so is no object of its own.</exception>
    public PickleContextBuilder AddSingleton(string module, string name, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value is ValueType) throw new ArgumentException("A value type has no identity.", nameof(value));
        var global = new PyGlobal(module, name);
        _targets.Add(new SingletonTarget(global, value));
        _singletons[value] = global;
        return this;
    }

    /// <summary>
    /// Registers a number that stands for a class or function in pickles of protocol 2 and later (Python's
    /// <c>copyreg.add_extension</c>): it is understood, and written instead of the name.
    /// </summary>
    /// <param name="code">The number, from 1 to 2,147,483,647.</param>
    /// <param name="module">The module of the class or function.</param>
    /// <param name="name">Its name in it.</param>
    /// <exception cref="ArgumentException">The number or the name is registered with another one already.</exception>
    public PickleContextBuilder AddExtension(int code, string module, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(code);
        var global = new PyGlobal(module, name);
        foreach (var (otherCode, other) in _extensions)
        {
            if ((otherCode == code) == other.Equals(global)) continue;
            if (otherCode == code) throw new ArgumentException($"The code {code} stands for {other} already.", nameof(code));
            if (other.Equals(global)) throw new ArgumentException($"{global} has the code {otherCode} already.", nameof(name));
        }

        _extensions[code] = global;
        return this;
    }

    /// <summary>Adds everything another context has. What this one has itself goes before it, and so does what was included earlier.</summary>
    /// <param name="context">The other context.</param>
    public PickleContextBuilder Include(PickleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        _included.Add(context);
        return this;
    }

    /// <exception cref="ArgumentException">Two of the included contexts have registered an extension code or its name differently.</exception>
    internal PickleRegistry Build()
    {
        var all = new List<PickleContextBuilder>();
        AddTo(all);
        if (all.Count == 1) return BuildOwn();
        var merged = new PickleContextBuilder(all.SelectMany(static builder => builder._converters));
        foreach (var builder in all)
        {
            merged._targets.AddRange(builder._targets);
            foreach (var (type, reduce) in builder._reducers) merged._reducers.TryAdd(type, reduce);
            foreach (var (value, name) in builder._singletons) merged._singletons.TryAdd(value, name);
            foreach (var (code, name) in builder._extensions) merged.AddExtension((int)code, name.Module, name.Name);
        }

        return merged.BuildOwn();
    }

    // Contexts may include each other, and one that several include counts once.
    private void AddTo(List<PickleContextBuilder> all)
    {
        if (all.Contains(this)) return;
        all.Add(this);
        foreach (var context in _included) context.Collected.AddTo(all);
    }

    private PickleRegistry BuildOwn()
    {
        var reducers = new Dictionary<Type, Func<object, object?>>(_reducers);
        foreach (var type in _singletons.Keys.Select(static value => value.GetType()).Distinct())
        {
            var other = _reducers.GetValueOrDefault(type);
            reducers[type] = value => _singletons.TryGetValue(value, out var name) ? name : other?.Invoke(value);
        }

        return PickleRegistry.Create([.. _converters], _targets, _extensions, reducers);
    }
}
