using System.Buffers;
using System.Runtime.InteropServices;
using PickleGen.Files;

namespace PickleGen;

/// <summary>Appends pickles to a file, one by one. One writer at a time; others may read meanwhile.</summary>
/// <remarks>
/// What is written is collected and reaches the file by a quarter of a megabyte, on <see cref="Flush"/> and on
/// <see cref="Dispose"/>: always at the end of a pickle, as far as the system writes it in one go. A process that is ended in
/// between leaves whole pickles and perhaps a part of the next one, which <see cref="PickleFile.Repair(string, PickleFileOptions?)"/> cuts off.
/// </remarks>
public sealed class PickleFileWriter : IDisposable
{
    private const int Enough = 1 << 18;

    private readonly PickleFileOptions _options;
    private readonly FileStream _file;
    private readonly Stream? _compressor;
    private ArrayBufferWriter<byte> _pending = new(Enough);
    private bool _disposed;

    /// <summary>Opens a file to append to; it is created if it is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="IOException">It cannot be opened, or somebody else appends to it.</exception>
    /// <exception cref="NotSupportedException">It is compressed by zlib, or the options and the file disagree.</exception>
    public PickleFileWriter(string path, PickleFileOptions? options = null)
    {
        _options = options ?? PickleFileOptions.Default;
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, bufferSize: 0);
        try
        {
            var compression = CompressionToWrite(_file, _options.Compression);
            _file.Position = _file.Length;
            if (compression != PickleCompression.None) _compressor = CompressedForm.Compress(_file, compression, _options.CompressionLevel);
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <summary>How many pickles this writer has taken.</summary>
    public long Count { get; private set; }

    /// <summary>Appends a value of a <see cref="PickleableAttribute"/> type.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled; nothing of it is written.</exception>
    public void Write<T>(T value)
        where T : IPickleable<T> => Write(value, T.Converter);

    /// <summary>Appends a value by its converter.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled; nothing of it is written.</exception>
    public void Write<T>(T value, PickleConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        ObjectDisposedException.ThrowIf(_disposed, this);
        var start = _pending.WrittenCount;
        try
        {
            if (IsFramed) StartFrame(0);
            Pickle.Dump(value, converter, _pending, _options.Pickle);
        }
        catch
        {
            // A sink takes a pickle in parts: one that fails must not leave a part behind.
            Shorten(start);
            throw;
        }

        if (IsFramed) EndFrame(start);
        Wrote();
    }

    /// <summary>Appends a value of any type the context knows.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="context">The context.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled; nothing of it is written.</exception>
    public void Write(object? value, PickleContext context) => Write(Pickle.Dumps(value, context, _options.Pickle));

    /// <summary>Appends a pickle that exists already.</summary>
    /// <param name="pickle">The pickle. It is not looked into.</param>
    public void Write(ReadOnlySpan<byte> pickle)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (IsFramed) StartFrame(pickle.Length);
        _pending.Write(pickle);
        Wrote();
    }

    /// <summary>Hands what was written to the system, or also to the disk.</summary>
    /// <param name="toDisk">Whether to wait until the disk has it, so that it outlives a loss of power.</param>
    /// <exception cref="IOException">It cannot be written. The file is left at the end of the last pickle that was.</exception>
    public void Flush(bool toDisk = false)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        Send();
        _compressor?.Flush();
        _file.Flush(toDisk);
    }

    /// <summary>Writes what is left and closes the file.</summary>
    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        try
        {
            Send();
            _compressor?.Dispose();
        }
        finally
        {
            _file.Dispose();
        }
    }

    private static PickleCompression CompressionToWrite(FileStream file, PickleCompression wanted)
    {
        if (file.Length == 0) return wanted == PickleCompression.Auto ? PickleCompression.None : wanted;
        var found = FileOpening.CompressionOf(file, PickleCompression.Auto);
        if (wanted != PickleCompression.Auto && wanted != found)
            throw new NotSupportedException($"The file is {Name(found)}, and PickleFileOptions.Compression says {Name(wanted)}; PickleCompression.Auto goes on as the file is.");
        if (found == PickleCompression.Zlib)
            throw new NotSupportedException("The file is compressed by zlib, and such files end where their first part does; use gzip for files that grow.");
        return found;
    }

    private static string Name(PickleCompression compression) => compression switch
    {
        PickleCompression.Gzip => "compressed by gzip",
        PickleCompression.Zlib => "compressed by zlib",
        _ => "not compressed",
    };

    private bool IsFramed => _options.Framing == PickleFraming.LengthPrefixed;

    private void StartFrame(int length)
    {
        LengthPrefix.Write(_pending.GetSpan(LengthPrefix.Length), length);
        _pending.Advance(LengthPrefix.Length);
    }

    // The length is known when the pickle is there; what is pending is this writer's own memory.
    private void EndFrame(int start)
    {
        var frame = MemoryMarshal.AsMemory(_pending.WrittenMemory[start..]).Span;
        LengthPrefix.Write(frame, frame.Length - LengthPrefix.Length);
    }

    private void Wrote()
    {
        Count++;
        if (_pending.WrittenCount >= Enough) Send();
    }

    private void Send()
    {
        if (_pending.WrittenCount == 0) return;
        if (_compressor is not null)
        {
            _compressor.Write(_pending.WrittenSpan);
        }
        else
        {
            // Only Windows keeps a second writer out: elsewhere, what it wrote is at least not overwritten.
            var end = _file.Position;
            if (_file.Length != end) throw new IOException("Somebody else has appended to the file: it can have one writer at a time.");
            try
            {
                _file.Write(_pending.WrittenSpan);
            }
            catch (IOException)
            {
                // A full disk takes a part: without it, the file is as it was.
                _file.SetLength(end);
                _file.Position = end;
                throw;
            }
        }

        // One large pickle must not keep its memory.
        if (_pending.Capacity > 4 * Enough) _pending = new(Enough);
        else _pending.ResetWrittenCount();
    }

    private void Shorten(int count)
    {
        var kept = _pending.WrittenSpan[..count].ToArray();
        _pending.ResetWrittenCount();
        _pending.Write(kept);
    }
}
