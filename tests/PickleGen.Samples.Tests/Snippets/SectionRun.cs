using System.Text.RegularExpressions;
using PickleGen.Samples.Tests.Markdown;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Samples.Tests.Snippets;

/// <summary>
/// Does what a section says. Its plain C# blocks are one project; each block that runs is a program of that project,
/// and all of them run in one folder, in the order of the page.
/// </summary>
internal sealed class SectionRun(MarkdownFile page, Section section, TemporaryFolder folder)
{
    private readonly List<string> _declarations =
        [.. section.Blocks.Where(block => block is { IsCSharp: true, Role: "" }).Select(block => block.Text)];

    public void Run()
    {
        if (_declarations.Count > 0)
            SnippetCompiler.Compile(_declarations);

        string? output = null;
        foreach (var block in section.Blocks)
        {
            // The rest depends on what Python does.
            if (block is { IsPython: true, Runs: true } && PythonInstallations.All.IsEmpty)
                return;

            if (block.IsOutput)
                CheckOutput(block, output);
            else
                output = Do(block);
        }
    }

    private string? Do(CodeBlock block) => block switch
    {
        { IsCSharp: true, Role: "" } => null,
        { IsCSharp: true, Runs: true } => SnippetProgram.Run(SnippetCompiler.Compile([.. _declarations, block.Text]), folder.Path),
        { IsCSharp: true, Role: "wrong" } => string.Concat(SnippetCompiler.Complaints([.. _declarations, block.Text]).Select(line => line + "\n")),
        { IsCSharp: true } when block.Role.StartsWith("generated ", StringComparison.Ordinal) => CheckGenerated(block),
        { IsCSharp: true, Role: "excerpt" } => null,
        { IsPython: true } => DoPython(block),
        { Language: "bash" or "text" or "ini" or "json" or "xml" or "", Role: "" } => null,
        _ => throw new InvalidOperationException($"{page.Name}({block.Line}): '{block.Language} {block.Role}' is no kind of block."),
    };

    // A block that starts with the name of a file becomes that file.
    private string? DoPython(CodeBlock block)
    {
        var name = block.Text.Split('\n')[0].TrimStart('#', ' ');
        if (!name.EndsWith(".py", StringComparison.Ordinal))
            name = "snippet.py";

        File.WriteAllText(folder.PathOf(name), block.Text);
        return block.Runs
            ? ProgramRun.Output(PythonInstallations.Newest.Executable, folder.Path, null, "-B", name)
            : null;
    }

    private void CheckOutput(CodeBlock expected, string? output)
    {
        Assert.True(output is not null, $"{page.Name}({expected.Line}): nothing ran before this.");
        Compare(expected, output, expected.Text);
    }

    private string? CheckGenerated(CodeBlock block)
    {
        var hintName = block.Role["generated ".Length..];
        var files = SnippetCompiler.GeneratedFiles(_declarations);
        Assert.True(files.ContainsKey(hintName), $"{page.Name}({block.Line}): generated are {string.Join(", ", files.Keys)}.");

        // The version changes with every release; the pages should not.
        if (WithoutVersion(files[hintName]) != WithoutVersion(block.Text))
            Compare(block, files[hintName], block.Text);

        return null;
    }

    private static string WithoutVersion(string code) => Regex.Replace(code, "(?<=GeneratedCode\\(\"PickleGen\", \")[^\"]*", "");

    private void Compare(CodeBlock block, string actual, string expected)
    {
        if (actual == expected)
            return;

        if (Environment.GetEnvironmentVariable("PICKLEGEN_ACCEPT") == "1")
            page.Accept(block, actual);
        else
            Assert.Fail($"{page.Name}({block.Line}) says\n{expected}\nbut it is\n{actual}\nRun the tests with PICKLEGEN_ACCEPT=1 to put that into the page.");
    }
}
