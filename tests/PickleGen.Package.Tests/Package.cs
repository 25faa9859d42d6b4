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
        File = Pack("PickleGen");
        ShelveFile = Pack("PickleGen.Shelve");
    }

    public string File { get; }

    /// <summary>The package of shelves, which depends on the other one.</summary>
    public string ShelveFile { get; }

    public IReadOnlyList<string> Entries => EntriesOf(File);

    public static IReadOnlyList<string> EntriesOf(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    public string ReadText(string entry) => ReadText(File, entry);

    public static string ReadText(string package, string entry)
    {
        using var archive = ZipFile.OpenRead(package);
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    private string Pack(string project)
    {
        var feed = _folder.PathOf("feed", project);
        var pack = Command.DotNet(_folder.PathOf("sources", "src", project), "pack", "-c", "Release", "-o", feed);
        Assert.True(pack.ExitCode == 0, pack.Output);
        Assert.Empty(pack.Warnings);
        return Assert.Single(Directory.GetFiles(feed, "*.nupkg"));
    }

    public void Dispose() => _folder.Dispose();
}
