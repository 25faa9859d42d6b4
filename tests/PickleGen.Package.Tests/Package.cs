using System.IO.Compression;
using PickleGen.Testing.Processes;

namespace PickleGen.Package.Tests;

/// <summary>The package as <c>dotnet pack</c> makes it, once for all tests.</summary>
[CollectionDefinition(Tests)]
public sealed class Package : ICollectionFixture<Package>, IDisposable
{
    public const string Tests = "package";

    private readonly TemporaryFolder _folder = new();

    public Package()
    {
        var pack = Command.DotNet(Repository.PathOf("src", "PickleGen"), "pack", "-c", "Release", "-o", _folder.Path);
        Assert.True(pack.ExitCode == 0, pack.Output);
        Assert.Empty(pack.Warnings);
        File = Assert.Single(Directory.GetFiles(_folder.Path, "*.nupkg"));
    }

    public string File { get; }

    public IReadOnlyList<string> Entries
    {
        get
        {
            using var archive = ZipFile.OpenRead(File);
            return [.. archive.Entries.Select(entry => entry.FullName)];
        }
    }

    public string ReadText(string entry)
    {
        using var archive = ZipFile.OpenRead(File);
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    public void Dispose() => _folder.Dispose();
}
