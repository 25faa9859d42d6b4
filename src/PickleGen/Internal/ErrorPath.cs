using System.Text;

namespace PickleGen.Internal;

/// <summary>The way to a value as errors show it: a long one loses its middle.</summary>
internal static class ErrorPath
{
    private const int Kept = 200;

    public static string? Of(StringBuilder path)
    {
        if (path.Length == 0) return null;
        if (path.Length <= 2 * Kept) return path.ToString();
        return $"{path.ToString(0, Kept)}[...]{path.ToString(path.Length - Kept, Kept)}";
    }
}
