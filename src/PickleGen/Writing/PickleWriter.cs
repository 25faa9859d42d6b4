using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using PickleGen.Copying;
using PickleGen.Internal;
using PickleGen.Opcodes;
using PickleGen.Writing;

namespace PickleGen;

/// <summary>
/// Writes members for generated code, op for op what CPython's C pickler writes.
/// </summary>
public ref partial struct PickleWriter
{
    // CPython closes a frame at the first value after this many bytes, and takes payloads of this length out of
    // frames; shorter frames than four bytes have no header.
    private const int FrameSize = 64 * 1024;
    private const int FrameHeader = 9;
    private const int SmallestFrame = 4;
    private const int FastRoom = 16;

    private readonly WriterState _state;
    private readonly PickleSink _sink;
    private readonly int _protocol;
    private readonly bool _fixImports;
    private readonly bool _fast;
    private readonly bool _hasHooks;

    // Whether MEMOIZE is the memo opcode.
    private readonly bool _memoizes;
    private readonly Func<PickleBuffer, bool>? _bufferCallback;
    private byte[] _buffer;
    private int _position;

    // Where the header of the open frame is; -1 when none is open.
    private int _frameStart;

    // Room ends here; before the buffer's start when a frame must be opened first.
    private int _limit;

    // A value that starts here or later closes the frame before it.
    private int _threshold;

    // A value that starts before this needs no look at the frame, and has room for a few bytes: as many as a number or a
    // reference takes. Below protocol 2, and for a list of members, nothing does.
    private int _fastEnd;
    private int _depth;

    // The keys of the innermost state, where a key is all that comes before a value, and the member being written.
    private int[]? _keys;
    private int _member;

    // How many states are open: Python's way from the root.
    private int _frames;

    // Where members go that are not written: everything else stays unused.
    private readonly MemberList? _members;

    /// <summary>Gives the members of objects to a list; nothing is written.</summary>
    internal PickleWriter(MemberList members)
    {
        _members = members;
        _fastEnd = -1;
        _state = null!;
        _sink = null!;
        _buffer = [];
        _protocol = PickleOptions.HighestProtocol;
    }

    internal PickleWriter(WriterState state, PickleSink sink, PickleOptions options)
    {
        _state = state;
        _sink = sink;
        _protocol = options.Protocol;
        _fixImports = options.FixImports;
        _fast = options.Fast;
        _hasHooks = state.Hooks is not null || state.Registry.Reducers is not null;
        _memoizes = _protocol >= 4 && !_fast;
        _bufferCallback = options.BufferCallback;
        if (_bufferCallback is not null && _protocol < 5) throw new PicklingException("PickleOptions.BufferCallback needs protocol 5");
        _buffer = state.Buffer.Length > 0 ? state.Buffer : ArrayPool<byte>.Shared.Rent(FrameSize + 4096);
        state.Buffer = [];
        _frameStart = -1;
        _limit = Framing ? -1 : _buffer.Length;
        _threshold = Framing ? int.MaxValue : FrameSize;
        SetFastEnd();
        if (_protocol < 2) return;
        _buffer[0] = (byte)Opcode.Proto;
        _buffer[1] = (byte)_protocol;
        _position = 2;
    }

    /// <summary>The protocol being written.</summary>
    public readonly int Protocol => _protocol;

    private readonly bool Framing => _protocol >= 4;

    /// <summary>Ends the pickle. What has not gone to the sink yet is <see cref="Rest"/>.</summary>
    internal void Stop()
    {
        Op(Opcode.Stop);
        CloseFrame();
    }

    /// <summary>The bytes the sink has not seen.</summary>
    internal readonly ReadOnlySpan<byte> Rest => _buffer.AsSpan(0, _position);

    /// <summary>Hands the rest to the sink.</summary>
    internal void Flush()
    {
        if (_position == 0) return;
        _sink.Take(ref _buffer, _position);
        _position = 0;
    }

    /// <summary>Gives the buffer back.</summary>
    internal void Release()
    {
        _state.Buffer = _buffer.Length <= 4 * FrameSize ? _buffer : [];
        if (_state.Buffer.Length == 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    internal readonly PicklingException Error(string message, Exception? inner = null) => new(Path() is { } path ? $"{path}: {message}" : message, Path(), inner);

    /// <summary>Every value starts here: the only place where a frame may end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void StartValue()
    {
        if (_position >= _threshold) Boundary();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Boundary()
    {
        CloseFrame();
        Flush();
    }

    /// <summary>Room for that many bytes at the position, which moves behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int count)
    {
        if (_position + count > _limit) MakeRoom(count);
        var span = _buffer.AsSpan(_position, count);
        _position += count;
        return span;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MakeRoom(int count)
    {
        var header = Framing && _frameStart < 0 ? FrameHeader : 0;
        var needed = _position + (long)count + header;
        if (needed > _buffer.Length)
        {
            if (needed > Array.MaxLength) throw Error("a frame is longer than an array can be");
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(needed, _buffer.Length * 2L)));
            _buffer.AsSpan(0, _position).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        _limit = _buffer.Length;
        if (header > 0)
        {
            _frameStart = _position;
            _position += FrameHeader;
            _threshold = _position + FrameSize;
        }

        SetFastEnd();
    }

    private void SetFastEnd() => _fastEnd = _protocol < 2 ? -1 : Math.Min(_threshold, _limit - FastRoom);

    /// <summary>The next byte, for as many as there is room for below <see cref="_fastEnd"/>.</summary>
    private readonly ref byte Next => ref At(_position);

    private readonly ref byte At(int position) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buffer), position);

    private void CloseFrame()
    {
        if (_frameStart < 0) return;
        var start = _frameStart + FrameHeader;
        var length = _position - start;
        if (length >= SmallestFrame)
        {
            _buffer[_frameStart] = (byte)Opcode.Frame;
            BinaryPrimitives.WriteInt64LittleEndian(_buffer.AsSpan(_frameStart + 1), length);
        }
        else
        {
            _buffer.AsSpan(start, length).CopyTo(_buffer.AsSpan(_frameStart));
            _position -= FrameHeader;
        }

        _frameStart = -1;
        _limit = -1;
        _threshold = int.MaxValue;
        SetFastEnd();
    }

    // A payload so large that it stands outside of frames and goes to the sink as it is.
    private void WriteLarge(scoped ReadOnlySpan<byte> header, scoped ReadOnlySpan<byte> payload)
    {
        CloseFrame();
        if (_position + header.Length > _buffer.Length) Flush();
        header.CopyTo(_buffer.AsSpan(_position));
        _position += header.Length;
        Flush();
        _sink.Write(payload);
        if (!Framing) _limit = _buffer.Length;
        SetFastEnd();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Op(Opcode opcode)
    {
        if (_position < _limit) _buffer[_position++] = (byte)opcode;
        else Reserve(1)[0] = (byte)opcode;
    }

    internal void Op(Opcode first, Opcode second)
    {
        var span = Reserve(2);
        span[0] = (byte)first;
        span[1] = (byte)second;
    }

    // One more level of nesting; a chain too long for the stack is refused before it overflows.
    internal void Enter()
    {
        if (++_depth > 64 && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Error($"the object graph is nested too deeply to be written{(_fast ? "; with Fast, a cycle has no end" : "")}");
    }

    internal void Leave() => _depth--;

    private readonly string? Path()
    {
        if (_frames == 0) return null;
        var path = new StringBuilder();
        for (var i = 0; i < _frames; i++)
        {
            ref var frame = ref _state.Frames[i];
            if (path.Length == 0) path.Append(frame.Shape.Name[(frame.Shape.Name.LastIndexOf('.') + 1)..]);
            var member = i == _frames - 1 ? _member : frame.Member;
            if (member == WholeState) path.Append(".<state>");
            else if (member >= 0) path.Append('.').Append(frame.Shape[member].Name);
            else if (frame is { Extras: { } extras, NextExtra: > 0 and var next }) path.Append('.').Append(extras[next - 1].Key);
        }

        return ErrorPath.Of(path);
    }
}
