namespace PickleGen.Contexts;

/// <summary>
/// Modules that are spelled differently by versions of one library, both with the same classes: who claims a name in one
/// claims it in the other. (Python 2's names are <see cref="CompatNames"/>: those depend on the protocol.)
/// </summary>
internal static class MovedModules
{
    // With everything below them. Python 3.13 has moved pathlib's classes, numpy 2 its core.
    private static readonly (string One, string Other)[] Moves =
    [
        ("pathlib._local", "pathlib"),
        ("numpy._core", "numpy.core"),
    ];

    /// <summary>The other spelling of a module, or null.</summary>
    public static string? Other(string module)
    {
        foreach (var (one, other) in Moves)
        {
            if (Moved(module, one, other) is { } moved) return moved;
            if (Moved(module, other, one) is { } back) return back;
        }

        return null;
    }

    private static string? Moved(string module, string from, string to)
    {
        if (!module.StartsWith(from, StringComparison.Ordinal)) return null;
        return module.Length == from.Length || module[from.Length] == '.' ? to + module[from.Length..] : null;
    }
}
