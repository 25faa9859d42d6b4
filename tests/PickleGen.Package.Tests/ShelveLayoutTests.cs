using System.Xml.Linq;

namespace PickleGen.Package.Tests;

/// <summary>The package of shelves.</summary>
[Collection(Package.Tests)]
public class ShelveLayoutTests(Package package)
{
    [Theory]
    [InlineData("lib/net9.0/PickleGen.Shelve.dll")]
    [InlineData("lib/net9.0/PickleGen.Shelve.xml")]
    [InlineData("lib/net10.0/PickleGen.Shelve.dll")]
    [InlineData("lib/net10.0/PickleGen.Shelve.xml")]
    [InlineData("README.md")]
    public void Holds(string entry) => Assert.Contains(entry, Package.EntriesOf(package.ShelveFile));

    [Fact]
    public void HoldsNoOtherAssemblies() =>
        Assert.Equal(2, Package.EntriesOf(package.ShelveFile).Count(entry => entry.EndsWith(".dll", StringComparison.Ordinal)));

    /// <summary>SQLite comes by its own package, with the libraries of each system.</summary>
    [Fact]
    public void DependsOnTheLibraryAndSqlite() => Assert.Equal(
        ["PickleGen", "SQLitePCLRaw.bundle_e_sqlite3"],
        XElement.Parse(Package.ReadText(package.ShelveFile, "PickleGen.Shelve.nuspec")).Descendants()
            .Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value).Distinct().Order(StringComparer.Ordinal));
}
