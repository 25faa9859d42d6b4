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

    // As many bytes as fit into a span.
    public override ReadOnlySpan<byte> Available
    {
        get
        {
            ObjectDisposedException.ThrowIf(_start is null, this);
            return new(_start + _position, (int)Math.Min(_length - _position, Array.MaxLength));
        }
    }

    public override bool IsComplete => _length - _position <= Array.MaxLength;

    public override bool IsReady => true;

    public override long RawPosition => _position;

    public override long? RawLength => _length;

    public override long? Length => _length;

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
