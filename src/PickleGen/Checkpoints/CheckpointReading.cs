using System.IO.Compression;
using PickleGen.Files;
using PickleGen.Internal;

namespace PickleGen.Checkpoints;

/// <summary>Finds a state and what belongs to it, whoever replaces it meanwhile.</summary>
internal sealed class CheckpointReading(string folder, string name, CheckpointOptions options)
{
    private const int Attempts = 10;

    private readonly CheckpointFiles _files = new(folder, name);

    /// <summary>What is known without reading the state; null if there is no such checkpoint.</summary>
    public CheckpointInfo? Find()
    {
        var state = new FileInfo(_files.State);
        if (!state.Exists) return null;
        try
        {
            return InfoOf(state.Length, state.LastWriteTimeUtc, Digests());
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The bytes of <c>NAME.pkl</c>, which are as they were saved.</summary>
    /// <exception cref="CheckpointException">They are not, or there are none.</exception>
    /// <exception cref="SignatureException">They are not signed as the options ask for.</exception>
    public (byte[] State, CheckpointInfo Info) Read()
    {
        IDisposable? held = null;
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                var (state, digest, written) = ReadState();
                if (Digests().Contains(digest))
                {
                    if (options.Keys is not null) Verify(digest);
                    return (state, InfoOf(state.Length, written, [digest]));
                }

                // Somebody may have replaced it between the two: then it is another file now.
                var now = new FileInfo(_files.State);
                if (attempt >= Attempts || (now.Exists && now.Length == state.Length && now.LastWriteTimeUtc == written && !IsUnderWay(attempt)))
                {
                    // While nobody can save, what is wrong is wrong.
                    if (held is not null || (held = TryLock()) is null) throw Bad(state.Length);
                    continue;
                }

                Thread.Sleep(attempt);
            }
        }
        finally
        {
            held?.Dispose();
        }
    }

    // Null where the folder is only to be read, or somebody saves for longer.
    private IDisposable? TryLock()
    {
        try
        {
            return CheckpointLock.Take(folder, TimeSpan.FromSeconds(Math.Min(1, options.LockTimeout.TotalSeconds)), options.Pickle);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The pickle that a state is, decompressed if need be.</summary>
    public ReadOnlyMemory<byte> Unpack(byte[] state)
    {
        var compression = CompressedForm.Detect(state);
        if (compression == PickleCompression.None) return state;
        var limits = options.Pickle.Limits;
        var raw = new RawStream(new MemoryStream(state, writable: false), default, state.Length, ownsInner: true);
        using var stream = CompressedForm.Open(raw, compression, limits);
        using var pickle = new MemoryStream();
        var chunk = new byte[1 << 16];
        for (int count; (count = stream.Read(chunk)) > 0;)
        {
            options.Pickle.ThrowIfStopped();
            if (pickle.Length + count > limits.MaxInputBytes) throw FileErrors.TooLong(limits);
            pickle.Write(chunk, 0, count);
        }

        return pickle.GetBuffer().AsMemory(0, (int)pickle.Length);
    }

    private (byte[] State, string Digest, DateTime Written) ReadState()
    {
        try
        {
            using var file = FileOpening.OpenRead(_files.State);
            var written = new FileInfo(_files.State).LastWriteTimeUtc;
            Action<long, long>? progress = options.Progress is { } told ? (bytes, total) => told.Report(new(name, bytes, total)) : null;
            var state = CheckpointDigest.Read(file, options.Pickle, progress, out var digest);
            return (state, digest, written);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CheckpointException(CheckpointError.NotFound, $"There is no checkpoint '{ShownText.Of(name)}'");
        }
    }

    // The checksums a state may have: the one in place, and one that waits to take it. The latter is the likely one where
    // the new state waits no more.
    private List<string> Digests()
    {
        var digests = new List<string>();
        var isCommitted = !new FileInfo(_files.NewState).Exists;
        foreach (var path in (ReadOnlySpan<string>)[_files.Checksum, _files.Checksum + CheckpointFiles.Pending])
        {
            if (CheckpointDigest.Parse(CheckpointFiles.TryRead(path)) is { } digest) digests.Add(digest);
        }

        if (isCommitted) digests.Reverse();
        return digests;
    }

    // A checksum without its state, or the other way round, is what a recipe in Python leaves for a moment.
    private bool IsUnderWay(int attempt) => attempt <= 2;

    private CheckpointException Bad(long length)
    {
        var shown = ShownText.Of(name);
        var digests = Digests();
        if (digests.Count == 0)
            return new(CheckpointError.NoChecksum, $"The checkpoint '{shown}' has no checksum: there is no {shown}.sha256, or no SHA-256 in it");
        foreach (var path in (ReadOnlySpan<string>)[_files.Metadata, _files.Metadata + CheckpointFiles.Pending])
        {
            if (CheckpointJson.Parse(CheckpointFiles.TryRead(path)) is { } json && digests.Contains(json.Sha256) && length < json.Length)
                return new(CheckpointError.Truncated, $"The checkpoint '{shown}' is truncated: {shown}.pkl has {length} of {json.Length} bytes");
        }

        return new(CheckpointError.Mismatch, $"The checkpoint '{shown}' is damaged: the SHA-256 of {shown}.pkl is not the one in {shown}.sha256");
    }

    private void Verify(string digest)
    {
        var json = Belonging(_files.Metadata, digest);
        CheckpointSignature.Verify(Belonging(_files.Signature, digest), name, digest, json, options);
    }

    // Of a file and the one that waits to take its place, the one that is this state's.
    private static byte[]? Belonging(string path, string digest)
    {
        foreach (var candidate in (ReadOnlySpan<string>)[path, path + CheckpointFiles.Pending])
        {
            if (CheckpointFiles.TryRead(candidate) is { } bytes && CheckpointDigest.Mentions(bytes, digest)) return bytes;
        }

        return null;
    }

    private CheckpointInfo InfoOf(long length, DateTime written, List<string> digests)
    {
        foreach (var digest in digests)
        {
            if (CheckpointJson.Parse(Belonging(_files.Metadata, digest)) is not { } json || json.Sha256 != digest || (json.Length != length && digests.Count > 1)) continue;
            return new(name, json.SavedAt, length, digest, json.Compression, Belonging(_files.Signature, digest) is not null, json.Metadata);
        }

        return new(
            name, new DateTimeOffset(written, TimeSpan.Zero), length, digests.FirstOrDefault(), PickleCompression.Auto,
            digests.Exists(digest => Belonging(_files.Signature, digest) is not null), CheckpointMetadata.None);
    }
}
