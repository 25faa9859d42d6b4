namespace PickleGen.Tool.Reading;

/// <summary>Files that the command line names; <c>-</c> is standard input.</summary>
internal static class InputFile
{
    public static byte[] Read(string path, ToolStreams streams) =>
        Guarded(path, () => path == "-" ? ReadToEnd(streams) : File.ReadAllBytes(path));

    public static Stream Open(string path, ToolStreams streams) =>
        path == "-" ? streams.OpenInput() : Guarded(path, () => File.OpenRead(path));

    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception error) when (IsOfTheFile(error))
        {
            throw new InputException($"{path}: {Reason(error, path)}", error);
        }
    }

    /// <summary>Writes a file beside the place and puts it there when it is whole: what was there stays if something fails.</summary>
    public static void Replace(string path, Action<Stream> write)
    {
        var part = path + ".part";
        try
        {
            using (var stream = Guarded(path, () => File.Create(part)))
                write(stream);

            Guarded(path, () =>
            {
                File.Move(part, path, overwrite: true);
                return path;
            });
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (IsOfTheFile(error))
        {
            throw new InputException($"{path}: {Reason(error, path)}", error);
        }
    }

    private static byte[] ReadToEnd(ToolStreams streams)
    {
        using var input = streams.OpenInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool IsOfTheFile(Exception error) =>
        error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException;

    private static string Reason(Exception error, string path) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException when Directory.Exists(path) => "this is a directory",
        UnauthorizedAccessException => "access is denied",
        _ => error.Message,
    };
}
