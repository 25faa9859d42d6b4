using PickleGen;

namespace VersionedState;

/// <summary>The settings of a program, in their third form. The version is in the pickle, as <c>_version</c>.</summary>
[Pickleable("settings.Settings", Version = 3)]
public sealed partial class Settings
{
    public required string Language { get; init; }

    // Until version 2 there was one file.
    public List<string> RecentFiles { get; init; } = [];

    // In version 1, points; in pixels since.
    public int FontSize { get; init; }

    [PickleMigration(1)]
    private static void FontSizesArePixels(PyDict state) => state["font_size"] = (long)Math.Round((long)state["font_size"]! * 96 / 72.0);

    [PickleMigration(2)]
    private static void ManyFiles(PyDict state)
    {
        state["recent_files"] = new List<object?> { state["recent_file"] };
        state.Remove("recent_file");
    }
}
