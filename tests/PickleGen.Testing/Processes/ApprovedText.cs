namespace PickleGen.Testing.Processes;

/// <summary>Compares text with a file that somebody looked at. <c>PICKLEGEN_ACCEPT=1</c> writes the file.</summary>
public static class ApprovedText
{
    /// <summary>Null if they are equal, else what to do.</summary>
    public static string? Difference(string text, params ReadOnlySpan<string> path)
    {
        var file = Repository.PathOf(path);
        if (File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text) return null;
        if (Environment.GetEnvironmentVariable("PICKLEGEN_ACCEPT") != "1") return $"The text differs from {Path.GetFileName(file)}. To approve it, run the test with PICKLEGEN_ACCEPT=1.\n\n{text}";
        File.WriteAllText(file, text);
        return null;
    }
}
