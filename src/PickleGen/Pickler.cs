using System.Buffers;
using PickleGen.Contexts;
using PickleGen.Writing;

namespace PickleGen;

/// <summary>
/// Writes pickles one after another, as Python's <c>pickle.Pickler</c> does: its memo is kept, so that a later pickle
/// refers to objects an earlier one holds, and how objects are written can be overridden. Such pickles have to be read
/// with one <see cref="Unpickler"/>.
/// </summary>
/// <remarks>
/// An object that was changed between two dumps is only referred to in the second: call <see cref="ClearMemo"/> before it.
/// A dump that fails writes nothing and leaves the memo as it was. A pickler is not safe for use by several threads at
/// once.
/// </remarks>
public class Pickler : IDisposable
{
    private readonly PickleSink _destination;
    private readonly PickleContext? _context;
    private readonly WriterState _state;
    private PickleOptions _options;
    private bool _disposed;

    /// <summary>Writes to a stream. It is not disposed.</summary>
    /// <param name="destination">The stream.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="context">The types of values whose type is not said; null for Python's own.</param>
    public Pickler(Stream destination, PickleOptions? options = null, PickleContext? context = null)
        : this(new StreamSink(destination ?? throw new ArgumentNullException(nameof(destination))), options, context)
    {
    }

    /// <summary>Writes to a buffer.</summary>
    /// <param name="destination">The buffer.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="context">The types of values whose type is not said; null for Python's own.</param>
    public Pickler(IBufferWriter<byte> destination, PickleOptions? options = null, PickleContext? context = null)
        : this(new BufferSink { Target = destination ?? throw new ArgumentNullException(nameof(destination)) }, options, context)
    {
    }

    private Pickler(PickleSink destination, PickleOptions? options, PickleContext? context)
    {
        _destination = destination;
        _options = options ?? PickleOptions.Default;
        _context = context;
        _state = new WriterState { Hooks = new Hooks(this) };
    }

    /// <summary>
    /// Whether objects are written without references (<see cref="PickleOptions.Fast"/>); the options say what it is at
    /// first.
    /// </summary>
    public bool Fast
    {
        get => _options.Fast;
        set => _options = _options with { Fast = value };
    }

    /// <summary>
    /// How values of some types are written, asked before the context's reducers (Python's <c>dispatch_table</c>): for
    /// exactly that type, what makes the value.
    /// </summary>
    public IReadOnlyDictionary<Type, Func<object, PyObject>>? DispatchTable { get; init; }

    /// <summary>Writes the pickle of a value.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public void Dump<T>(T value)
        where T : IPickleable<T> => Dump(value, T.Converter);

    /// <summary>Writes the pickle of a value of any type the context knows, or that an untyped load gives.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public void Dump(object? value) => Dump(value!, PickleConverters.Object);

    /// <summary>Writes the pickle of a value, by its converter.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public void Dump<T>(T value, PickleConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        ObjectDisposedException.ThrowIf(_disposed, this);
        _state.Registry = _context?.Registry ?? converter.Registry;
        var memo = _state.Memo.Count;
        var sink = new ArraySink();
        var complete = false;
        var writer = new PickleWriter(_state, sink, _options);
        try
        {
            Pickle.WriteAll(ref writer, value, converter);
            sink.CopyTo(_destination, writer.Rest);
            complete = true;
        }
        finally
        {
            writer.Release();
            sink.Release();
            if (!complete) _state.ForgetFrom(memo);
        }
    }

    /// <summary>Forgets which objects have been written: the next pickle stands by itself.</summary>
    public void ClearMemo() => _state.ClearMemo();

    /// <summary>
    /// The persistent id of a value, which is then written instead of it; null, the default, writes the value itself
    /// (Python's <c>persistent_id</c>).
    /// </summary>
    /// <remarks>
    /// It is asked for every object, and, where any value may stand, for numbers too; not for numbers of typed members.
    /// </remarks>
    /// <param name="value">The value; never null.</param>
    /// <returns>An id: any value; at protocol 0 a line of ASCII text.</returns>
    protected virtual object? PersistentId(object value) => null;

    /// <summary>
    /// How an object is written: what makes it, or a <see cref="PyGlobal"/> for one that is referred to by name; null,
    /// the default, leaves that to its converter (Python's <c>reducer_override</c>).
    /// </summary>
    /// <param name="value">The object; not one that Python has an opcode for, such as a list or text.</param>
    /// <returns>A <see cref="PyObject"/>, a <see cref="PyGlobal"/>, or null.</returns>
    protected virtual object? ReducerOverride(object value) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Forgets the memo. The destination stays open.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _disposed) return;
        _disposed = true;
        _state.Clear();
    }

    private sealed class Hooks(Pickler owner) : PicklerHooks
    {
        public override object? Reduce(object value) =>
            owner.ReducerOverride(value) ?? owner.DispatchTable?.GetValueOrDefault(value.GetType())?.Invoke(value);

        protected override object? PersistentId(object value) => owner.PersistentId(value);
    }
}
