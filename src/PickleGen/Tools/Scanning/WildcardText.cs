namespace PickleGen.Tools;

/// <summary>Patterns in which <c>*</c> stands for any run of characters.</summary>
internal static class WildcardText
{
    public static bool IsWildcard(string pattern) => pattern.Contains('*', StringComparison.Ordinal);

    /// <summary>Whether text fits a pattern, character by character.</summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var star = pattern.IndexOf('*');
        if (star < 0) return text.SequenceEqual(pattern);
        if (!text.StartsWith(pattern[..star])) return false;
        text = text[star..];
        pattern = pattern[(star + 1)..];

        // What stands between two stars is taken where it occurs first: a later place leaves less for the rest.
        while ((star = pattern.IndexOf('*')) >= 0)
        {
            var at = text.IndexOf(pattern[..star]);
            if (at < 0) return false;
            text = text[(at + star)..];
            pattern = pattern[(star + 1)..];
        }

        return text.EndsWith(pattern);
    }
}
