namespace PickleGen.Tool.Reading;

/// <summary>Files that the command line names; <c>-</c> is standard input.</summary>
internal static class InputFile
{
    public static byte[] Read(string path, ToolStreams streams)
    {
        try
        {
            return path == "-" ? ReadToEnd(streams) : File.ReadAllBytes(path);
        }
        catch (Exception error) when (IsOfTheFile(error))
        {
            throw new InputException($"{path}: {Reason(error, path)}", error);
        }
    }

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
