using PickleGen.Files;

namespace PickleGen;

public static partial class PickleFile
{
    private const int CopyLength = 1 << 16;

    /// <summary>Looks how many objects of a file are whole, from its start on. Each is loaded as inert data and dropped.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>What was found; a file that breaks off is no error here.</returns>
    /// <exception cref="UnpicklingException">A limit of the options was reached, which says nothing about the file.</exception>
    public static PickleFileReport Check(string path, PickleFileOptions? options = null)
    {
        options ??= PickleFileOptions.Default;
        return FileCheck.Run(FileOpening.Open(path, options), options);
    }

    /// <summary>
    /// Cuts off what follows the last whole object of a file, such as the part of one that was under way when its writer
    /// was ended. A file that is whole is left alone.
    /// </summary>
    /// <param name="path">The file. One that is not compressed is shortened in place, another one written anew and replaced.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>What was kept and what was cut off.</returns>
    /// <exception cref="UnpicklingException">A limit of the options was reached; the file is as it was.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static PickleFileReport Repair(string path, PickleFileOptions? options = null)
    {
        options ??= PickleFileOptions.Default;
        var report = Check(path, options);
        if (report.Break is null) return report;
        using (var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0))
        {
            if (FileOpening.CompressionOf(file, options.Compression) == PickleCompression.None)
            {
                file.SetLength(report.Bytes);
                file.Flush(flushToDisk: true);
                return report;
            }
        }

        var whole = path + ".whole";
        CopyWhole(path, whole, report, options);
        new FileInfo(whole).MoveTo(path, overwrite: true);
        return report;
    }

    /// <summary>Writes the whole objects that a file starts with to another one. The file itself stays as it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="destination">The new file, compressed as the other; one that exists is replaced.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>What was kept and what was left out.</returns>
    /// <exception cref="UnpicklingException">A limit of the options was reached; nothing has been written.</exception>
    /// <exception cref="IOException">The new file cannot be written.</exception>
    public static PickleFileReport Repair(string path, string destination, PickleFileOptions? options = null)
    {
        options ??= PickleFileOptions.Default;
        var report = Check(path, options);
        CopyWhole(path, destination, report, options);
        return report;
    }

    private static void CopyWhole(string path, string destination, PickleFileReport report, PickleFileOptions options)
    {
        PickleCompression compression;
        using (var file = FileOpening.OpenRead(path)) compression = FileOpening.CompressionOf(file, options.Compression);
        using var target = new FileStream(destination, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        using (var source = FileOpening.Open(path, options))
        {
            var output = compression == PickleCompression.None ? target : CompressedForm.Compress(target, compression, options.CompressionLevel);
            for (var rest = report.Bytes; rest > 0;)
            {
                if (source.Available.IsEmpty)
                {
                    source.Extend();
                    continue;
                }

                var part = source.Available[..(int)Math.Min(Math.Min(rest, CopyLength), source.Available.Length)];
                output.Write(part);
                rest -= part.Length;
                source.Consume(part.Length);
            }

            if (!ReferenceEquals(output, target)) output.Dispose();
        }

        target.Flush(flushToDisk: true);
    }
}
