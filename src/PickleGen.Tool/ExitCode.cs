namespace PickleGen.Tool;

/// <summary>How a run of the tool ended.</summary>
public static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>A signature is wrong.</summary>
    public const int Refused = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read or written, or is no good pickle.</summary>
    public const int BadInput = 3;
}
