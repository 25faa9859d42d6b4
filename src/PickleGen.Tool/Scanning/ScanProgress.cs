namespace PickleGen.Tool.Scanning;

/// <summary>Says on standard error how far the scan of a folder is.</summary>
/// <param name="output">Standard error.</param>
/// <param name="form">How.</param>
internal sealed class ScanProgress(TextWriter output, ScanProgressForm form)
{
    // Shorter than the lines of terminals.
    private const int Width = 78;

    /// <summary>A file of a folder comes next.</summary>
    public void Next(int number, int count, string path)
    {
        if (form == ScanProgressForm.None) return;
        var line = OneLine.Of($"{number} of {count}: {path}");
        if (form == ScanProgressForm.Lines)
        {
            output.WriteLine(line);
            return;
        }

        output.Write('\r' + (line.Length > Width ? line[..(Width - 1)] + '…' : line.PadRight(Width)));
    }

    /// <summary>The folder has been scanned: what was written over is taken away.</summary>
    public void End()
    {
        if (form == ScanProgressForm.Terminal) output.Write('\r' + new string(' ', Width) + '\r');
    }
}

/// <summary>How progress is shown.</summary>
internal enum ScanProgressForm
{
    None,

    /// <summary>One line that is written over.</summary>
    Terminal,

    /// <summary>A line for each file.</summary>
    Lines,
}
