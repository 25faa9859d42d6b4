namespace PickleGen.Tool;

/// <summary>Messages quote what is in files: on one line, and without what a terminal would obey.</summary>
internal static class OneLine
{
    public static string Of(string message) =>
        string.Concat(message.Select(unit => char.IsControl(unit) ? $"\\x{(int)unit:x2}" : unit.ToString()));
}
