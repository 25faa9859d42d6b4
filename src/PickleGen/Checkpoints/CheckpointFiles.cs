using PickleGen.Files;

namespace PickleGen.Checkpoints;

/// <summary>The files of one checkpoint, and the order in which they are replaced.</summary>
/// <remarks>
/// No system replaces two files at once. <c>NAME.pkl</c> is the one that counts: it is always a whole state, the old one or
/// the new one. What belongs to a new one is on the disk before, under names that end in <c>.new</c>, and takes the place of
/// the old afterwards. Whoever reads accepts either, if it is that of the state.
/// </remarks>
internal sealed class CheckpointFiles(string folder, string name)
{
    /// <summary>What the name of a file ends in that has not taken its place.</summary>
    public const string Pending = ".new";

    /// <summary>The most bytes that are read of a file beside the state.</summary>
    public const int LongestSidecar = 1 << 20;

    // The checksum is first after the state: until it has taken its place, a recipe that knows of two files sees a mismatch.
    private static readonly string[] Sidecars = [".sha256", ".json", ".sig"];

    private readonly string _stem = Path.Combine(folder, name);

    public string State => _stem + ".pkl";

    public string NewState => State + Pending;

    public string Checksum => _stem + ".sha256";

    public string Metadata => _stem + ".json";

    public string Signature => _stem + ".sig";

    /// <summary>The bytes of a file beside the state; null if it is not there, or cannot be one.</summary>
    public static byte[]? TryRead(string path)
    {
        // Most of them are not there, and an exception for each would cost a listing its time.
        if (!new FileInfo(path).Exists) return null;
        try
        {
            using var file = FileOpening.OpenRead(path, FileOptions.None);
            if (file.Length > LongestSidecar) return null;
            var bytes = new byte[file.Length];
            return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Writes a file that will take its place later.</summary>
    public static void WritePending(string path, ReadOnlySpan<byte> bytes, bool toDisk)
    {
        using var file = new FileStream(path + Pending, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        file.Write(bytes);
        file.Flush(toDisk);
    }

    /// <summary>Puts a new checkpoint in the place of the old one.</summary>
    public void Commit(bool toDisk)
    {
        var isNew = !new FileInfo(State).Exists;

        // Where there was none, the state comes last: before, there is no checkpoint for anybody.
        if (isNew) PromoteSidecars();
        Promote(State);
        PromoteSidecars();
        if (toDisk && !OperatingSystem.IsWindows()) FlushNames();
    }

    /// <summary>
    /// Finishes or forgets what a process that was ended has left. The state itself is whole in any case.
    /// </summary>
    /// <returns>Whether there was something.</returns>
    public bool Recover(bool toDisk)
    {
        var left = new FileInfo(NewState).Exists || Sidecars.Any(sidecar => new FileInfo(_stem + sidecar + Pending).Exists);
        if (!left) return false;
        var digest = new FileInfo(State).Exists ? CheckpointDigest.OfFile(State) : null;
        foreach (var sidecar in Sidecars)
        {
            var path = _stem + sidecar;
            if (TryRead(path + Pending) is { } bytes && digest is not null && CheckpointDigest.Mentions(bytes, digest)) Promote(path);
            else new FileInfo(path + Pending).Delete();
        }

        // As long as it is there, what waits is not that of the state.
        new FileInfo(NewState).Delete();
        if (toDisk && digest is not null && !OperatingSystem.IsWindows()) FlushNames();
        return true;
    }

    /// <summary>Forgets a new checkpoint that is not complete.</summary>
    public void Forget()
    {
        try
        {
            Recover(toDisk: false);
        }
        catch (IOException)
        {
            // The error that led here is the one to tell; what is left is forgotten by the next save.
        }
    }

    /// <summary>Deletes the checkpoint: first its state, without which the rest is nothing.</summary>
    public bool Delete()
    {
        var existed = new FileInfo(State).Exists;
        new FileInfo(State).Delete();
        new FileInfo(NewState).Delete();
        foreach (var sidecar in Sidecars)
        {
            new FileInfo(_stem + sidecar).Delete();
            new FileInfo(_stem + sidecar + Pending).Delete();
        }

        return existed;
    }

    private static void Promote(string path) => new FileInfo(path + Pending).MoveTo(path, overwrite: true);

    private void PromoteSidecars()
    {
        foreach (var sidecar in Sidecars)
        {
            if (new FileInfo(_stem + sidecar + Pending).Exists) Promote(_stem + sidecar);
        }
    }

    // A folder cannot be flushed without calling the system. To flush a file after it was renamed writes its name too, on
    // the journaling file systems of Linux.
    private void FlushNames()
    {
        foreach (var path in (ReadOnlySpan<string>)[State, Checksum, Metadata, Signature])
        {
            if (!new FileInfo(path).Exists) continue;
            using var file = FileOpening.OpenRead(path, FileOptions.None);
            RandomAccess.FlushToDisk(file.SafeFileHandle);
        }
    }
}
