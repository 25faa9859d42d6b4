using System.Diagnostics.CodeAnalysis;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// Reads pickles one after another, as Python's <c>pickle.Unpickler</c> does: its memo is kept, so that a later pickle may
/// refer to objects of an earlier one, and what it makes of names and persistent ids can be overridden.
/// </summary>
/// <remarks>
/// For pickles that were dumped independently, <see cref="Pickle.LoadAll{T}(Stream, PickleOptions?)"/> is faster. An
/// unpickler is not safe for use by several threads at once.
/// </remarks>
public partial class Unpickler : IDisposable
{
    private readonly PickleContext? _context;
    private readonly PickleOptions _options;
    private readonly Hooks _hooks;
    private PickleInput _input;
    private PickleMachine? _machine = new();

    /// <summary>Reads from a stream. It is not disposed.</summary>
    /// <param name="source">The stream. Each load reads up to the end of its pickle and no further.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="context">What names stand for; null for the built-in safe set.</param>
    public Unpickler(Stream source, PickleOptions? options = null, PickleContext? context = null)
        : this(new StreamInput(source), options, context)
    {
    }

    /// <summary>Reads from memory.</summary>
    /// <param name="source">The pickles, one after another. They are not copied and must not change.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="context">What names stand for; null for the built-in safe set.</param>
    public Unpickler(ReadOnlyMemory<byte> source, PickleOptions? options = null, PickleContext? context = null)
        : this(new MemoryInput(source), options, context)
    {
    }

    private Unpickler(PickleInput input, PickleOptions? options, PickleContext? context)
    {
        _input = input;
        _options = options ?? PickleOptions.Default;
        _context = context;
        _hooks = new Hooks(this);
    }

    /// <summary>How many bytes the pickles that were loaded had.</summary>
    public long BytesConsumed { get; private set; }

    /// <summary>Loads the next pickle, whatever it holds.</summary>
    /// <exception cref="UnpicklingException">There is none, or it is malformed.</exception>
    public object? Load() => Load(PickleConverters.Object);

    /// <summary>Loads the next pickle.</summary>
    /// <exception cref="UnpicklingException">There is none, it is malformed, or it is not of that type.</exception>
    public T Load<T>()
        where T : IPickleable<T> => Load(T.Converter);

    /// <summary>Loads the next pickle, by a converter.</summary>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <exception cref="UnpicklingException">There is none, it is malformed, or it is not of that type.</exception>
    public T Load<T>(PickleConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        using var pickle = _input.Next(_options);
        return Load(pickle, converter);
    }

    /// <summary>Loads the next pickle, unless the input has ended after the last one.</summary>
    /// <param name="value">What it holds.</param>
    /// <returns>Whether there was a pickle.</returns>
    /// <exception cref="UnpicklingException">It is malformed; an input that ends within it is, too.</exception>
    public bool TryLoad(out object? value) => TryLoad(PickleConverters.Object, out value);

    /// <summary>Loads the next pickle, unless the input has ended after the last one.</summary>
    /// <param name="value">What it holds.</param>
    /// <returns>Whether there was a pickle.</returns>
    /// <exception cref="UnpicklingException">It is malformed or not of that type; an input that ends within it is, too.</exception>
    public bool TryLoad<T>([MaybeNullWhen(false)] out T value)
        where T : IPickleable<T> => TryLoad(T.Converter, out value);

    /// <summary>Loads the next pickle by a converter, unless the input has ended after the last one.</summary>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="value">What it holds.</param>
    /// <returns>Whether there was a pickle.</returns>
    /// <exception cref="UnpicklingException">It is malformed or not of that type; an input that ends within it is, too.</exception>
    public bool TryLoad<T>(PickleConverter<T> converter, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(converter);
        using var pickle = _input.Next(_options);
        if (pickle.Data.IsEmpty)
        {
            value = default;
            return false;
        }

        value = Load(pickle, converter);
        return true;
    }

    /// <summary>
    /// The persistent ids of the next pickle, which is read past: no type of the program's is made and
    /// <see cref="PersistentLoad"/> is not asked (<c>noload</c> of Python 2's cPickle).
    /// </summary>
    /// <exception cref="UnpicklingException">There is no pickle, or it is malformed.</exception>
    public IReadOnlyList<object?> NoLoad()
    {
        using var pickle = _input.Next(_options);
        var ids = new IdCollector();
        Machine.LoadNext(pickle.Data, PickleConverters.Object, PickleRegistry.BuiltIn, _options with { UnknownGlobals = UnknownGlobals.Inert }, ids, out var consumed);
        Finish(pickle, consumed);
        return ids.Found;
    }

    /// <summary>
    /// What a persistent id stands for (Python's <c>persistent_load</c>). The default refuses the pickle.
    /// </summary>
    /// <param name="id">The id: any value; text at protocol 0.</param>
    protected virtual object? PersistentLoad(object? id) =>
        throw new NotSupportedException("the pickle has a persistent id, and PersistentLoad is not overridden");

    /// <summary>
    /// The name to look up for one that a pickle mentions (Python's <c>find_class</c>): another one to rename it; an
    /// exception refuses the pickle. The default is the name itself. What it stands for is up to the context.
    /// </summary>
    /// <param name="name">The name, Python 3's where the pickle has one of Python 2.</param>
    protected virtual PyGlobal FindClass(PyGlobal name) => name;

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Forgets the memo. The source stays open.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _machine is null) return;
        _machine.Reset();
        _machine = null;
        _input = new MemoryInput(default);
    }

    private PickleMachine Machine => _machine ?? throw new ObjectDisposedException(GetType().Name);

    private T Load<T>(PickleInput.Piece pickle, PickleConverter<T> converter, CancellationToken cancellationToken = default)
    {
        var value = Machine.LoadNext(pickle.Data, converter, _context?.Registry ?? converter.Registry, _options.StoppedBy(cancellationToken), _hooks, out var consumed);
        if (value is null && !converter.TakesNone) throw Pickle.UnexpectedNone(converter, consumed);
        Finish(pickle, consumed);
        return value!;
    }

    private void Finish(PickleInput.Piece pickle, int consumed)
    {
        pickle.Consume(consumed);
        BytesConsumed += consumed;
    }

    private sealed class Hooks(Unpickler owner) : IUnpicklerHooks
    {
        public object? PersistentLoad(object? id) => owner.PersistentLoad(id);

        public PyGlobal FindClass(PyGlobal name) =>
            owner.FindClass(name) ?? throw new InvalidOperationException($"{owner.GetType().Name}.FindClass returned null");
    }

    private sealed class IdCollector : IUnpicklerHooks
    {
        public List<object?> Found { get; } = [];

        public object? PersistentLoad(object? id)
        {
            Found.Add(id);
            return null;
        }

        public PyGlobal FindClass(PyGlobal name) => name;
    }
}
