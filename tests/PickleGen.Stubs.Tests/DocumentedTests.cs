using System.Text.RegularExpressions;

namespace PickleGen.Stubs.Tests;

/// <summary>The example of the page is what is written.</summary>
public partial class DocumentedTests
{
    [Fact]
    public void Page_shows_what_is_written()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "stubs.md")).ReplaceLineEndings("\n");
        var types = File.ReadAllText(Repository.PathOf("tests", "PickleGen.Stubs.Tests", "Models", "Documented.cs")).ReplaceLineEndings("\n");

        Assert.Equal(CSharp().Match(page).Groups[1].Value, types);
        Assert.Equal(StubsFiles.Text([typeof(DocumentedTests).Assembly.Location], "shop", isStub: false), Python().Match(page).Groups[1].Value);
    }

    [GeneratedRegex("```csharp\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();

    [GeneratedRegex("```python\\n# shop.py\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Python();
}
