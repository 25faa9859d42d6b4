using System.Buffers;

namespace PickleGen.Writing;

/// <summary>Where a writer's bytes go.</summary>
internal abstract class PickleSink
{
    /// <summary>Takes the first bytes of a full buffer; the writer goes on with what is left in the reference.</summary>
    public abstract void Take(ref byte[] buffer, int length);

    /// <summary>Takes a payload that did not go through the buffer.</summary>
    public abstract void Write(ReadOnlySpan<byte> payload);
}

/// <summary>Writes to a stream.</summary>
internal sealed class StreamSink(Stream stream) : PickleSink
{
    public override void Take(ref byte[] buffer, int length) => stream.Write(buffer, 0, length);

    public override void Write(ReadOnlySpan<byte> payload) => stream.Write(payload);
}

/// <summary>Writes to a buffer of the caller's.</summary>
internal sealed class BufferSink : PickleSink
{
    public IBufferWriter<byte>? Target { get; set; }

    public override void Take(ref byte[] buffer, int length) => Target!.Write(buffer.AsSpan(0, length));

    public override void Write(ReadOnlySpan<byte> payload) => Target!.Write(payload);
}

/// <summary>Keeps everything, for one array at the end.</summary>
internal sealed class ArraySink : PickleSink
{
    private readonly List<(byte[] Buffer, int Length)> _full = [];
    private int _length;

    public override void Take(ref byte[] buffer, int length)
    {
        // The buffer itself is kept, not a copy.
        Add(buffer, length);
        buffer = ArrayPool<byte>.Shared.Rent(buffer.Length);
    }

    public override void Write(ReadOnlySpan<byte> payload)
    {
        var copy = ArrayPool<byte>.Shared.Rent(payload.Length);
        payload.CopyTo(copy);
        Add(copy, payload.Length);
    }

    /// <summary>Everything taken so far and the bytes still in the writer's buffer.</summary>
    public byte[] ToArray(ReadOnlySpan<byte> rest)
    {
        if (_full.Count == 0) return rest.ToArray();
        var result = GC.AllocateUninitializedArray<byte>(_length + rest.Length);
        var at = 0;
        foreach (var (buffer, length) in _full)
        {
            buffer.AsSpan(0, length).CopyTo(result.AsSpan(at));
            at += length;
        }

        rest.CopyTo(result.AsSpan(at));
        return result;
    }

    /// <summary>Hands everything taken so far, and the bytes still in the writer's buffer, to another sink.</summary>
    public void CopyTo(PickleSink other, ReadOnlySpan<byte> rest)
    {
        foreach (var (buffer, length) in _full) other.Write(buffer.AsSpan(0, length));
        other.Write(rest);
    }

    /// <summary>Gives the buffers back.</summary>
    public void Release()
    {
        foreach (var (buffer, _) in _full) ArrayPool<byte>.Shared.Return(buffer);
        _full.Clear();
        _length = 0;
    }

    private void Add(byte[] buffer, int length)
    {
        if (_length + (long)length > Array.MaxLength) throw new PicklingException("The pickle is longer than an array can be; dump to a stream.");
        _full.Add((buffer, length));
        _length += length;
    }
}
