using PickleGen.Contexts;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen.Files;

/// <summary>Reads the pickles of a window one after another, with one machine for all of them.</summary>
/// <remarks>
/// Looking for the end of each pickle before it is loaded would cost a fifth of the time. So a pickle is loaded from what
/// is in memory, which is nearly always all of it; only where that fails, and there are bytes that were not shown to the
/// machine, the end is looked for and the load repeated.
/// </remarks>
internal sealed class ObjectReader<T>(ByteWindow window, PickleConverter<T> converter, PickleRegistry registry, PickleFileOptions options, IUnpicklerHooks? hooks = null) : IDisposable
{
    // What the machine is shown at most on a guess: its budget grows with that.
    private const int LongestGuess = StreamWindow.UsualLength;
    private const int ProgressBytes = 1 << 18;
    private const int LeastAmple = 4096;

    private readonly PickleLimits _limits = options.Pickle.Limits;
    private readonly PickleMachine _machine = converter.RentMachine();

    // Of the pickle under way: whether more bytes were asked for, whether its end is looked for, and how far.
    private bool _refilled;
    private bool _searching;
    private OpcodeScanner _scanner;

    // More than this should be in memory when a pickle is loaded on a guess: twice the longest one of late.
    private int _ample = LeastAmple;
    private long _reported;
    private bool _disposed;

    // Why there is no more to be had, until it is told.
    private UnpicklingException? _failure;

    /// <summary>How many objects have been read.</summary>
    public long Count { get; private set; }

    /// <summary>Reads the next object.</summary>
    /// <returns>False at the end of the input.</returns>
    public bool TryRead(PickleOptions pickleOptions, out T value)
    {
        while (!TryReadNow(pickleOptions, out value, out var isAtEnd))
        {
            if (isAtEnd) return false;
            try
            {
                ThrowIfFailed();
                window.Extend();
            }
            catch (UnpicklingException error)
            {
                Postpone(error);
            }
        }

        return true;
    }

    /// <summary>Reads the next object if it is in memory.</summary>
    /// <returns>False at the end of the input, and where <see cref="ExtendAsync"/> has to be called first.</returns>
    public bool TryReadNow(PickleOptions pickleOptions, out T value, out bool isAtEnd)
    {
        try
        {
            isAtEnd = false;
            if (TryTake(pickleOptions, out value)) return true;
            isAtEnd = IsAtEnd;
            return false;
        }
        catch (UnpicklingException error)
        {
            throw InFile(error);
        }
    }

    /// <summary>Gets more bytes without blocking.</summary>
    public async ValueTask ExtendAsync(CancellationToken cancellationToken)
    {
        try
        {
            ThrowIfFailed();
            await window.ExtendAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (UnpicklingException error)
        {
            Postpone(error);
        }
    }

    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        converter.Return(_machine);
        window.Dispose();
    }

    private bool IsAtEnd
    {
        get
        {
            if (!window.IsComplete || !window.Available.IsEmpty) return false;
            Report();
            return true;
        }
    }

    // Takes an object out of the window; false where it needs more bytes than are there.
    private bool TryTake(PickleOptions pickleOptions, out T value)
    {
        value = default!;
        var data = window.Available;
        if (data.IsEmpty) return false;
        if (options.Framing == PickleFraming.LengthPrefixed) return TryTakeFrame(data, pickleOptions, ref value);
        if (_searching) return TryTakeFound(data, pickleOptions, ref value);

        // A window is filled before it runs out, as long as that does not mean to wait.
        if (_failure is null && data.Length < _ample && !_refilled && window is { IsComplete: false, IsReady: true })
        {
            _refilled = true;
            return false;
        }

        return TryTakeGuess(data, pickleOptions, ref value) || TryTakeFound(data, pickleOptions, ref value);
    }

    private bool TryTakeFrame(ReadOnlySpan<byte> data, PickleOptions pickleOptions, ref T value)
    {
        if (data.Length < LengthPrefix.Length) return Incomplete("the file ends within the length of a frame", data.Length);
        var length = LengthPrefix.Read(data, _limits);
        if (length > data.Length - LengthPrefix.Length) return Incomplete("the file ends within a frame", data.Length);
        value = Load(data.Slice(LengthPrefix.Length, length), pickleOptions, out var consumed);
        if (consumed < length && pickleOptions.TrailingData == TrailingData.Error)
            throw FileErrors.Damaged("there are bytes after the pickle in its frame; PickleOptions.TrailingData allows none", consumed);
        return Taken(LengthPrefix.Length + length);
    }

    private bool TryTakeGuess(ReadOnlySpan<byte> data, PickleOptions pickleOptions, ref T value)
    {
        var shown = data[..Math.Min(data.Length, Math.Min(LongestGuess, _limits.MaxInputBytes))];
        var isAll = window.IsComplete && shown.Length == data.Length;
        if (isAll || shown.Length >= _ample)
        {
            try
            {
                value = Load(shown, pickleOptions, out var consumed);
                return Taken(consumed);
            }
            catch (UnpicklingException) when (!isAll)
            {
                // It may have been cut off: now its end is looked for.
            }
        }

        _searching = true;
        return false;
    }

    private bool TryTakeFound(ReadOnlySpan<byte> data, PickleOptions pickleOptions, ref T value)
    {
        var found = _scanner.TryFindEnd(data);
        var length = found ? _scanner.Position : data.Length;
        if (length > _limits.MaxInputBytes) throw FileErrors.TooLong(_limits);
        if (!found && !window.IsComplete) return false;
        value = Load(data[..(int)length], pickleOptions, out var consumed);
        return Taken(consumed);
    }

    private bool Taken(int length)
    {
        _ample = (int)Math.Min(int.MaxValue / 2, Math.Max(2L * length, Math.Max(LeastAmple, _ample - (_ample >> 6))));
        _searching = _refilled = false;
        _scanner = default;
        Count++;
        window.Consume(length);
        if (window.RawPosition - _reported >= ProgressBytes) Report();
        return true;
    }

    private bool Incomplete(string what, int length) => window.IsComplete ? throw FileErrors.Damaged(what, length) : false;

    private T Load(ReadOnlySpan<byte> data, PickleOptions pickleOptions, out int consumed)
    {
        T? value;
        if (hooks is null)
        {
            value = _machine.Load(data, converter, registry, pickleOptions, out consumed);
        }
        else
        {
            _machine.Reset();
            value = _machine.LoadNext(data, converter, registry, pickleOptions, hooks, out consumed);
        }

        if (value is null && !converter.TakesNone) throw Pickle.UnexpectedNone(converter, consumed);
        return value!;
    }

    private UnpicklingException InFile(UnpicklingException error) => FileErrors.InFile(error, Count, window.Position);

    // Why there are no more bytes is an error only when those that are there have been read.
    private void Postpone(UnpicklingException error)
    {
        if (_failure is not null || window.Available.IsEmpty) throw InFile(error);
        _failure = error;
    }

    private void ThrowIfFailed()
    {
        if (_failure is not null) throw _failure;
    }

    private void Report()
    {
        _reported = window.RawPosition;
        options.Progress?.Report(new PickleFileProgress(Count, _reported, window.RawLength));
    }
}
