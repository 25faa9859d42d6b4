using System.Text.RegularExpressions;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;
using PickleGen.Tool;

namespace PickleGen.Scaffold.Tests;

/// <summary>The example of docs/scaffold.md: the page shows what the tool prints.</summary>
public sealed partial class PageTests
{
    [PythonFact]
    public void Page_shows_what_the_tool_prints()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "scaffold.md")).ReplaceLineEndings("\n");
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("write.py"), PythonBlock().Match(page).Groups[1].Value);
        var python = Command.Run(PythonInstallations.Reference.Executable, folder.Path, "write.py");
        Assert.True(python.ExitCode == 0, python.Output);

        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(ExitCode.Done, PicklegenTool.Run(["scaffold", folder.PathOf("orders.pickle")], new ToolStreams(() => Stream.Null, output, TextWriter.Null)));
        Assert.Equal(CSharpBlock().Match(page).Groups[1].Value, output.ToString());
    }

    [GeneratedRegex(@"```python run\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex PythonBlock();

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
