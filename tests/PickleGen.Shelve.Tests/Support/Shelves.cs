using PickleGen.Testing.Processes;

namespace PickleGen.Shelve.Tests.Support;

/// <summary>What several tests open.</summary>
internal static class Shelves
{
    public static TheoryData<ShelfFormat> Formats => [ShelfFormat.Sqlite, ShelfFormat.Dumb];

    public static Shelf<int> Numbers(this TemporaryFolder folder, ShelfFormat format, ShelfFlag flag = ShelfFlag.Create) =>
        Shelf.Open(folder.PathOf("shelf"), PickleConverters.Int32, new() { Format = format, Flag = flag });

    public static Shelf<List<int>> Lists(this TemporaryFolder folder, ShelfFormat format, bool writeback = false) =>
        Shelf.Open(folder.PathOf("shelf"), PickleConverters.List(PickleConverters.Int32), new() { Format = format, Writeback = writeback });

    /// <summary>Each file in the folder with what is in it.</summary>
    public static Dictionary<string, string> Contents(this TemporaryFolder folder) =>
        Directory.EnumerateFiles(folder.Path).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file)));
}
