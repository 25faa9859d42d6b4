using System.IO.MemoryMappedFiles;

namespace PickleGen.Files;

/// <summary>A window on a file that is mapped into memory: nothing is copied, and the window is as long as a span can be.</summary>
internal sealed unsafe class MappedWindow : ByteWindow
{
    private readonly FileStream _file;
    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;
    private readonly long _length;
    private byte* _start;
    private long _position;

    public MappedWindow(FileStream file)
    {
        _file = file;
        _length = file.Length;
        _map = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        _view = _map.CreateViewAccessor(0, _length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
    }

    public override ReadOnlySpan<byte> Available => Slice(_position, _length - _position);

    public override bool IsComplete => _length - _position <= Array.MaxLength;

    public override bool IsReady => true;

    public override long RawPosition => _position;

    public override long? RawLength => _length;

    /// <summary>Bytes of the file, as many of them as fit into a span.</summary>
    public ReadOnlySpan<byte> Slice(long position, long length)
    {
        ObjectDisposedException.ThrowIf(_start is null, this);
        return new(_start + position, (int)Math.Min(length, Array.MaxLength));
    }

    // The window moves by consuming alone; a pickle that does not fit is longer than any can be.
    public override void Extend() => throw FileErrors.Damaged("a pickle is longer than an array can be", _position);

    public override void Dispose()
    {
        if (_start is null) return;
        _start = null;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _map.Dispose();
        _file.Dispose();
    }

    protected override void Drop(int count) => _position += count;
}
