using PickleGen.Shelve;

namespace PickleGen.AotApp;

/// <summary>Writes a shelf, with a library of the system's own behind it, and reads it.</summary>
internal static class ShelfCheck
{
    public static void Run(ShelfFormat format)
    {
        var folder = Directory.CreateTempSubdirectory("picklegen-").FullName;
        try
        {
            var path = Path.Combine(folder, "shelf");
            var lists = PickleConverters.List(PickleConverters.Int32);
            using (var shelf = Shelf.Open(path, lists, new ShelfOptions { Format = format, Writeback = true }))
            {
                shelf["a"] = [1];
                shelf["a"].Add(2);
            }

            using (var shelf = Shelf.Open(path, lists, new ShelfOptions { Flag = ShelfFlag.Read }))
            {
                if (shelf.Format != format || shelf.Count != 1 || shelf["a"] is not [1, 2]) throw new InvalidOperationException($"came back as {shelf.Format}, {string.Join(" ", shelf["a"])}");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
