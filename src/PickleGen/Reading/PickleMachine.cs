using PickleGen.Contexts;
using PickleGen.Opcodes;

namespace PickleGen.Reading;

/// <summary>
/// The pickle machine: one loop over the opcodes, never recursive. It reads everything a pickle may hold; converters
/// take steps inside it where the next opcodes are what they expect.
/// </summary>
/// <remarks>
/// A first attempt guesses: a dict after a new object is its state, a list where a member wants one is that member's
/// collection. Whatever turns out otherwise fails, and the load is repeated without guesses. That verdict counts, so
/// guesses and steps can only affect speed.
/// </remarks>
internal sealed partial class PickleMachine
{
    private PickleOptions _options = PickleOptions.Default;
    private PickleRegistry _registry = PickleRegistry.BuiltIn;
    private PickleConverter _root = PickleConverters.Object;
    private int _protocol;
    private bool _guessing;
    private bool _stepping;

    // Tells what a class has left from an earlier load.
    private int _loads;
    private bool _used;

    /// <summary>The slot a reader in <see cref="ReaderMode.Slot"/> takes.</summary>
    internal PickleSlot Offered;

    /// <summary>The answer of a reader in <see cref="ReaderMode.Probe"/>.</summary>
    internal PickleConverter? Probed;

    /// <summary>The protocol the pickle has announced so far.</summary>
    public int Protocol => _protocol;

    /// <summary>Loads one pickle.</summary>
    /// <param name="input">The pickle; bytes after it are not touched.</param>
    /// <param name="root">What the pickle is expected to be.</param>
    /// <param name="registry">The names the load knows.</param>
    /// <param name="options">The options.</param>
    /// <param name="consumed">How long the pickle was.</param>
    public T? Load<T>(
        ReadOnlySpan<byte> input,
        PickleConverter<T> root,
        PickleRegistry registry,
        PickleOptions options,
        out int consumed)
    {
        _root = root;
        _registry = registry;
        _options = options;

        // Nothing to guess where no program's type is known.
        var plan = options.Plan;
        if (registry == PickleRegistry.BuiltIn && ReferenceEquals(root, PickleConverters.Object)) plan = ReadPlan.Plain;
        if (plan == ReadPlan.Steps)
        {
            try
            {
                return Attempt(input, root, ReadPlan.Steps, out consumed);
            }
            catch (UnpicklingException)
            {
                // Steps keep no account of where they are: the machine finds the fault again, and its place.
                plan = ReadPlan.Guesses;
            }
        }

        try
        {
            return Attempt(input, root, plan, out consumed);
        }
        catch (UnpicklingException first) when (plan != ReadPlan.Plain)
        {
            try
            {
                return Attempt(input, root, ReadPlan.Plain, out consumed);
            }
            catch (UnpicklingException second) when (IsSameFault(first, second))
            {
                // The guess was right and saw the value at its place; the plain machine saw it with the whole state.
                throw first;
            }
        }
    }

    /// <summary>
    /// Loads one pickle of a session, which keeps its memo. What an earlier pickle has put there may be asked for as
    /// anything, so nothing is guessed.
    /// </summary>
    public T? LoadNext<T>(
        ReadOnlySpan<byte> input,
        PickleConverter<T> root,
        PickleRegistry registry,
        PickleOptions options,
        IUnpicklerHooks hooks,
        out int consumed)
    {
        _root = root;
        _registry = registry;
        _options = options;
        _hooks = hooks;
        _guessing = _stepping = false;
        ClearStack();
        _protocol = 0;
        StartBudget(input.Length);
        return Run(input, root, out consumed);
    }

    /// <summary>Forgets everything of a load, so that nothing of it stays alive.</summary>
    public void Reset()
    {
        ClearStack();
        _memo.Clear();
        _used = false;
        _loads++;
        _adopted = null;
        _decoded = null;
        _shared = null;
        _arguments = null;
        _steps = 0;
        _protocol = 0;
        _nextBuffer = 0;
        _hooks = null;
        Offered = default;
        Migrating = null;
        Probed = null;
        _trail.Clear();
        ForgetMeters();
        _pathEnd = _pathTarget = -1;
    }

    private T? Attempt<T>(ReadOnlySpan<byte> input, PickleConverter<T> root, ReadPlan plan, out int consumed)
    {
        if (_used) Reset();
        _used = true;
        _guessing = plan != ReadPlan.Plain;
        _stepping = plan == ReadPlan.Steps;
        StartBudget(input.Length);
        if (_stepping) _memo.Filter(input, _maxMemoEntries);
        return Run(input, root, out consumed);
    }

    private T? Run<T>(ReadOnlySpan<byte> input, PickleConverter<T> root, out int consumed)
    {
        var reader = new PickleReader(this, input);
        try
        {
            T? result;
            if (_stepping && ReadProlog(ref reader) && root.TryRead(ref reader, out result))
            {
                // The step took a whole value: anything but STOP means it was the wrong one.
                if (reader.Next() != (int)Opcode.Stop) throw Misguess();
                reader.Position++;
            }
            else
            {
                Run(ref reader);
                result = root.Take(_stack[_count - 1], this);
            }

            consumed = reader.Position;
            return result;
        }
        catch (Exception error) when (error is not UnpicklingException and not OutOfMemoryException and not OperationCanceledException)
        {
            // Setters, constructors and comparers are the program's: what they throw is told with its place.
            if (_count > 0 && Top.Tag == (object)SlotTag.Key) At(_origins[_count - 1], input[_origins[_count - 1]]);
            throw Wrap(error);
        }
    }

    private bool ReadProlog(ref PickleReader reader)
    {
        if (reader.Next() != (int)Opcode.Proto) return true;
        if (reader.Position + 2 > reader.Data.Length) return false;
        ExecuteProto(ref reader);
        return true;
    }

    private void ExecuteProto(ref PickleReader reader)
    {
        At(reader.Position++, (int)Opcode.Proto);
        _protocol = Bytes(ref reader, 1)[0];
        if (_protocol > PickleOptions.HighestProtocol)
            throw Error($"unsupported pickle protocol {_protocol}; the highest one is {PickleOptions.HighestProtocol}");
    }

    // The plain machine may not know the way to the object whose state it applies.
    private static bool IsSameFault(UnpicklingException first, UnpicklingException second) =>
        first.Reason == second.Reason
        && first.Path is { } path
        && (second.Path is null || LastPart(path) == LastPart(second.Path));

    private static string LastPart(string path) => path[(path.LastIndexOf('.') + 1)..];
}

/// <summary>Which shortcuts a load takes. The result is the same; a test compares them.</summary>
internal enum ReadPlan
{
    /// <summary>Steps and guesses.</summary>
    Steps,

    /// <summary>The machine alone, creating typed collections and states at once where the stack tells which.</summary>
    Guesses,

    /// <summary>The machine alone with general values, which are converted when they are complete.</summary>
    Plain,
}
