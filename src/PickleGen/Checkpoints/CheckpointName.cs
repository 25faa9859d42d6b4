using System.Buffers;
using PickleGen.Internal;

namespace PickleGen.Checkpoints;

/// <summary>Which names a checkpoint may have: those that are file names on every system, and nothing else.</summary>
internal static class CheckpointName
{
    private const int Longest = 200;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL"];

    public static void Check(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Length > Longest || name.AsSpan().ContainsAny(Forbidden) || name.Any(char.IsControl) || name[0] == '.' || name[^1] is '.' or ' ' || IsDevice(name))
        {
            throw new ArgumentException(
                $"'{ShownText.Of(name)}' is no name for a checkpoint: it becomes a file name, has at most {Longest} characters, none of /\\:*?\"<>|, no dot at its start or end, and is no device of Windows.", nameof(name));
        }
    }

    /// <summary>Whether a file of that name may be a checkpoint's.</summary>
    public static bool IsValid(string name)
    {
        try
        {
            Check(name);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0];
        return Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (stem.Length == 4 && char.IsAsciiDigit(stem[3])
                && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase)));
    }
}
