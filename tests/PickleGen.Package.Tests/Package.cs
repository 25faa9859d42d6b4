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
        // From a copy: the projects may be building for other tests, and what was built before may be old.
        SourceCopy.To(_folder.PathOf("sources"));
        var feed = _folder.PathOf("feed");
        var pack = Command.DotNet(_folder.PathOf("sources", "src", "PickleGen"), "pack", "-c", "Release", "-o", feed);
        Assert.True(pack.ExitCode == 0, pack.Output);
        Assert.Empty(pack.Warnings);
        File = Assert.Single(Directory.GetFiles(feed, "*.nupkg"));
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
