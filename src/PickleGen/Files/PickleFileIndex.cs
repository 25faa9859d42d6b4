using System.Buffers;
using PickleGen.Contexts;
using PickleGen.Files;

namespace PickleGen;

/// <summary>
/// The places of the objects in a file, for loading them by number. It is made by one pass over the file that loads nothing,
/// and takes about a byte of memory for each small object.
/// </summary>
/// <remarks>Objects may be loaded by several threads at once. Files that are compressed as a whole cannot be indexed.</remarks>
public sealed class PickleFileIndex : IDisposable
{
    private readonly PickleFileOptions _options;
    private readonly FileStream _file;
    private readonly IndexMarks _marks = new();

    private PickleFileIndex(FileStream file, PickleFileOptions options)
    {
        _file = file;
        _options = options;
    }

    /// <summary>How many whole objects there are.</summary>
    public long Count => _marks.Count;

    /// <summary>Where the last of them ends.</summary>
    public long Bytes => _marks.End;

    /// <summary>What comes after them, if it is no whole object: an object that is being written, or damage.</summary>
    public PickleFileBreak? Break { get; private set; }

    /// <summary>Opens a file and goes through it.</summary>
    /// <param name="path">The file. Others may append to it.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">A limit of the options was reached.</exception>
    /// <exception cref="NotSupportedException">The file is compressed.</exception>
    public static PickleFileIndex Open(string path, PickleFileOptions? options = null)
    {
        options ??= PickleFileOptions.Default;
        var file = FileOpening.OpenRead(path, FileOptions.RandomAccess);
        try
        {
            if (FileOpening.CompressionOf(file, options.Compression) != PickleCompression.None)
                throw new NotSupportedException("The file is compressed, and what is compressed as a whole has no places to go to: decompress it first.");
            var index = new PickleFileIndex(file, options);
            index.Refresh();
            return index;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Goes through what was appended since. Not while other threads load.</summary>
    /// <returns>How many objects were found.</returns>
    /// <exception cref="UnpicklingException">A limit of the options was reached.</exception>
    public long Refresh()
    {
        var before = Count;
        var start = Bytes;
        _file.Position = start;
        var length = RandomAccess.GetLength(_file.SafeFileHandle);
        var raw = new RawStream(_file, default, length - start, ownsInner: false);
        using var window = new StreamWindow(raw, raw, _options.Pickle.Limits, ownsStream: false);
        var scanner = new ObjectScanner(window, _options);
        Break = null;
        try
        {
            while (scanner.TryMeasure(out var size))
            {
                _options.Pickle.ThrowIfStopped();
                _marks.Add(size);
                window.Consume(size);
            }
        }
        catch (UnpicklingException error) when (!error.IsLimit)
        {
            Break = new(Bytes, length - Bytes, error.Message);
        }

        _options.Progress?.Report(new PickleFileProgress(Count, Bytes, length));
        return Count - before;
    }

    /// <summary>Loads an object of a <see cref="PickleableAttribute"/> type.</summary>
    /// <param name="number">Its number, from 0 on.</param>
    /// <exception cref="UnpicklingException">It is malformed, or is not of that type.</exception>
    public T Load<T>(long number)
        where T : IPickleable<T> => Load(number, T.Converter);

    /// <summary>Loads an object by its converter.</summary>
    /// <param name="number">Its number, from 0 on.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <exception cref="UnpicklingException">It is malformed, or is not of the type that is asked for.</exception>
    public T Load<T>(long number, PickleConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return Load(number, converter, converter.Registry);
    }

    /// <summary>Loads an object, whatever it is.</summary>
    /// <param name="number">Its number, from 0 on.</param>
    /// <param name="context">What names stand for; null for the built-in safe set.</param>
    /// <exception cref="UnpicklingException">It is malformed.</exception>
    public object? Load(long number, PickleContext? context = null) =>
        Load(number, PickleConverters.Object, context?.Registry ?? PickleRegistry.BuiltIn);

    /// <summary>Where an object starts in the file, with its frame.</summary>
    /// <param name="number">Its number, from 0 on.</param>
    public long OffsetOf(long number)
    {
        using var piece = Read(number);
        return piece.Offset;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _file.Dispose();

    private T Load<T>(long number, PickleConverter<T> converter, PickleRegistry registry)
    {
        using var piece = Read(number);
        var header = _options.Framing == PickleFraming.LengthPrefixed ? LengthPrefix.Length : 0;
        try
        {
            return Pickle.Loads(piece.Data[header..], converter, _options.Pickle, registry);
        }
        catch (UnpicklingException error)
        {
            throw FileErrors.InFile(error, number, piece.Offset);
        }
    }

    // From the mark before the object on, which is not far.
    private Piece Read(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
        var (start, skip, end) = _marks.Find(number);
        var buffer = ArrayPool<byte>.Shared.Rent((int)(end - start));
        try
        {
            var length = ReadAt(buffer.AsSpan(0, (int)(end - start)), start);
            var window = new FixedWindow(buffer, length);
            var scanner = new ObjectScanner(window, _options);
            int size;
            while (scanner.TryMeasure(out size) && skip-- > 0) window.Consume(size);
            return new Piece(buffer, start + window.Position, (int)window.Position, size);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    private int ReadAt(Span<byte> buffer, long position)
    {
        var length = 0;
        while (length < buffer.Length)
        {
            var count = RandomAccess.Read(_file.SafeFileHandle, buffer[length..], position + length);
            if (count == 0) break;
            length += count;
        }

        return length;
    }

    private readonly struct Piece(byte[] buffer, long offset, int start, int length) : IDisposable
    {
        public long Offset => offset;

        public ReadOnlySpan<byte> Data => buffer.AsSpan(start, length);

        public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);
    }
}
