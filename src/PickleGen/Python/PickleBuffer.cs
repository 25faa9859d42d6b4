using System.Runtime.InteropServices;

namespace PickleGen;

/// <summary>
/// A block of bytes that may travel outside of the pickle (Python's <c>pickle.PickleBuffer</c>, PEP 574). It is
/// written with protocol 5: in the pickle as <c>bytes</c> or, if it is writable, <c>bytearray</c>; or only as a note,
/// where <see cref="PickleOptions.BufferCallback"/> takes it. Reading gives back the very buffers of
/// <see cref="PickleOptions.Buffers"/>, without a copy.
/// </summary>
public sealed class PickleBuffer
{
    private readonly Memory<byte>? _writable;

    /// <summary>Wraps memory that may be changed: Python sees a <c>bytearray</c>.</summary>
    /// <param name="memory">The bytes. They are not copied.</param>
    public PickleBuffer(Memory<byte> memory)
    {
        _writable = memory;
        Memory = memory;
    }

    /// <summary>Wraps memory that must not be changed: Python sees <c>bytes</c>.</summary>
    /// <param name="memory">The bytes. They are not copied.</param>
    public PickleBuffer(ReadOnlyMemory<byte> memory) => Memory = memory;

    private PickleBuffer(ReadOnlyMemory<byte> memory, bool isView)
        : this(memory) => IsView = isView;

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Memory { get; }

    /// <summary>Whether the bytes must not be changed.</summary>
    public bool IsReadOnly => _writable is null;

    /// <summary>
    /// Whether this is a read-only view of bytes that are writable elsewhere: where Python has a <c>memoryview</c>.
    /// </summary>
    public bool IsView { get; }

    /// <summary>The bytes, to change them.</summary>
    /// <exception cref="InvalidOperationException">The buffer is read-only.</exception>
    public Memory<byte> WritableMemory => _writable ?? throw new InvalidOperationException("The buffer is read-only.");

    /// <summary>This buffer if it is read-only, else a read-only view of it.</summary>
    public PickleBuffer AsReadOnly() => IsReadOnly ? this : new PickleBuffer(Memory, isView: true);

    /// <summary>A read-only view of an array.</summary>
    internal static PickleBuffer ViewOf(byte[] array) => new(array, isView: true);

    /// <summary>An array of the bytes: the very one that is wrapped, if it is wrapped whole and may be changed.</summary>
    internal byte[] ToArray() =>
        _writable is { } memory && MemoryMarshal.TryGetArray<byte>(memory, out var segment) && segment.Array is { } array
        && segment.Offset == 0 && segment.Count == array.Length
            ? array
            : Memory.ToArray();
}
