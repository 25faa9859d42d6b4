using System.Text;
using PickleGen.Testing.Data;

namespace PickleGen.Corpus.Tests.Archives;

public sealed class ArchiveTests
{
    public static TheoryData<string> Names => new(ArchiveScope.All.Select(scope => scope.Name));

    /// <summary>
    /// Where the maintained folder is beside the checkout, its files are in the archive, byte for byte.
    /// <c>PICKLEGEN_ACCEPT=1</c> packs the archive anew.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Equals_the_folder(string name)
    {
        var scope = ArchiveScope.All.Single(scope => scope.Name == name);
        if (scope.Folder is not { } folder) return;
        var files = scope.ReadFolder(folder);
        if (Environment.GetEnvironmentVariable("PICKLEGEN_ACCEPT") == "1" && !IsCurrent(scope, files))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(scope.ArchivePath)!);
            File.WriteAllBytes(scope.ArchivePath, DataArchive.Pack(files));
        }

        Assert.Empty(Read(scope).DifferencesFrom(files));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds_what_its_list_of_hashes_says(string name)
    {
        var archive = Read(ArchiveScope.All.Single(scope => scope.Name == name));
        Assert.NotEmpty(archive.Paths);
        Assert.True(archive.IsIntact());
    }

    [Fact]
    public void Packs_equal_files_to_equal_bytes()
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["b/c.pkl"] = [1, 2, 3], ["a"] = Encoding.UTF8.GetBytes("text\r\n") };
        var packed = DataArchive.Pack(files);
        Assert.Equal(packed, DataArchive.Pack(files));
        Assert.Empty(DataArchive.Unpack(packed).DifferencesFrom(files));
    }

    [Fact]
    public void Tells_files_apart()
    {
        var archive = DataArchive.Unpack(DataArchive.Pack(new(StringComparer.Ordinal) { ["same"] = [1], ["changed"] = [2], ["gone"] = [] }));
        var others = new Dictionary<string, byte[]> { ["same"] = [1], ["changed"] = [3], ["new"] = [] };
        Assert.Equal(["gone is only in the archive", "new is not in the archive", "changed differs"], archive.DifferencesFrom(others));
    }

    private static bool IsCurrent(ArchiveScope scope, SortedDictionary<string, byte[]> files) =>
        File.Exists(scope.ArchivePath) && Read(scope).DifferencesFrom(files).Count == 0;

    private static DataArchive Read(ArchiveScope scope) => DataArchive.Unpack(File.ReadAllBytes(scope.ArchivePath));
}
