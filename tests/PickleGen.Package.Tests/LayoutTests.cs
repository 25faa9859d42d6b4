using System.Xml.Linq;

namespace PickleGen.Package.Tests;

[Collection(Package.Tests)]
public class LayoutTests(Package package)
{
    [Theory]
    [InlineData("lib/net9.0/PickleGen.dll")]
    [InlineData("lib/net9.0/PickleGen.xml")]
    [InlineData("lib/net10.0/PickleGen.dll")]
    [InlineData("lib/net10.0/PickleGen.xml")]
    [InlineData("analyzers/dotnet/cs/PickleGen.Generator.dll")]
    [InlineData("analyzers/dotnet/cs/PickleGen.Analyzers.dll")]
    [InlineData("analyzers/dotnet/cs/PickleGen.CodeFixes.dll")]
    [InlineData("build/PickleGen.targets")]
    [InlineData("buildTransitive/PickleGen.targets")]
    [InlineData("build/PickleGen.Shape.targets")]
    [InlineData("buildTransitive/PickleGen.Shape.targets")]
    [InlineData("buildMultiTargeting/PickleGen.targets")]
    [InlineData("tools/net9.0/PickleGen.Stubs.dll")]
    [InlineData("tools/net9.0/PickleGen.Stubs.runtimeconfig.json")]
    [InlineData("README.md")]
    public void Holds(string entry) => Assert.Contains(entry, package.Entries);

    [Fact]
    public void HoldsNoOtherAssemblies() =>
        Assert.Equal(6, package.Entries.Count(entry => entry.EndsWith(".dll", StringComparison.Ordinal)));

    [Fact]
    public void DependsOnNothing() =>
        Assert.DoesNotContain(Specification.Descendants(), element => element.Name.LocalName == "dependency");

    [Theory]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("id", "PickleGen")]
    public void Says(string element, string value) =>
        Assert.Equal(value, Specification.Descendants().Single(item => item.Name.LocalName == element).Value);

    private XElement Specification => XElement.Parse(package.ReadText("PickleGen.nuspec"));
}
