using PickleGen.Tool.Reading;
using PickleGen.Tool.Scanning.Containers;

namespace PickleGen.Tool.Scanning;

/// <summary>Scans the files that the command line names, and those in its folders.</summary>
internal static class FileScanner
{
    private static readonly EnumerationOptions WithoutLinks = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    public static IEnumerable<FileScan> Scan(IEnumerable<string> paths, ScanSettings settings, ScanProgress progress, ToolStreams streams)
    {
        foreach (var path in paths)
        {
            if (path == "-" || !Directory.Exists(path))
            {
                yield return Scan(path, isNamed: true, settings, streams)!;
                continue;
            }

            if (FilesIn(path, out var error) is not { } files)
            {
                yield return new(path) { Error = error };
                continue;
            }

            for (var i = 0; i < files.Count; i++)
            {
                progress.Next(i + 1, files.Count, files[i]);
                if (Scan(files[i], isNamed: false, settings, streams) is { } scan) yield return scan;
            }

            progress.End();
        }
    }

    private static List<string>? FilesIn(string folder, out string? error)
    {
        try
        {
            error = null;
            return [.. Directory.EnumerateFiles(folder, "*", WithoutLinks).Order(StringComparer.Ordinal)];
        }
        catch (Exception caught) when (caught is IOException or UnauthorizedAccessException)
        {
            error = $"{folder}: {caught.Message}";
            return null;
        }
    }

    // Of a folder, what is neither a pickle nor an archive is left out; a file that is named has to be one.
    private static FileScan? Scan(string path, bool isNamed, ScanSettings settings, ToolStreams streams)
    {
        byte[] data;
        bool isCut;
        try
        {
            data = Read(path, settings.MaxBytes, streams, out isCut);
        }
        catch (InputException error)
        {
            return new(path) { Error = error.Message };
        }

        var scan = new FileScan(path) { Length = data.Length };
        if (isCut) scan.Find(ContainerRule.Size, "", data.Length);
        var isPickle = new ContentScanner(settings, scan, data.Length).Scan("", data, isNamed || ContainerScope.IsPickleName(path), depth: 0);
        return isPickle || scan.Findings.Count > 0 ? scan : null;
    }

    private static byte[] Read(string path, long most, ToolStreams streams, out bool isCut)
    {
        try
        {
            using var input = InputFile.Open(path, streams);
            using var bytes = new MemoryStream();
            var buffer = new byte[1 << 16];
            int count;
            isCut = false;
            while (!isCut && (count = input.Read(buffer)) > 0)
            {
                isCut = bytes.Length + count > most;
                bytes.Write(buffer, 0, (int)Math.Min(count, most - bytes.Length));
            }

            return bytes.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: {error.Message}", error);
        }
    }
}
