using PickleGen.Testing.Processes;

namespace PickleGen.Samples.Tests.Markdown;

/// <summary>A page, cut into sections at its headings.</summary>
public sealed class MarkdownFile
{
    private readonly string _path;
    private readonly List<string> _lines;

    // How far blocks have moved down since the page was cut.
    private int _shift;

    public MarkdownFile(string name)
    {
        Name = name;
        _path = Repository.PathOf(name);
        _lines = File.ReadAllText(_path).ReplaceLineEndings("\n").Split('\n').ToList();
        Sections = Cut();
    }

    public string Name { get; }

    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The readme and the pages of docs that hold code; rule pages are tested with the analyzers.</summary>
    public static TheoryData<string> All =>
    [
        "README.md",
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Order(StringComparer.Ordinal).Select(path => "docs/" + Path.GetFileName(path)),
    ];

    /// <summary>Replaces the text of a block in the file. Blocks have to come in their order.</summary>
    public void Accept(CodeBlock block, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var old = block.Text.Count(letter => letter == '\n');
        _lines.RemoveRange(block.Line + _shift, old);
        _lines.InsertRange(block.Line + _shift, lines);
        _shift += lines.Length - old;
        File.WriteAllText(_path, string.Join('\n', _lines));
    }

    private List<Section> Cut()
    {
        var sections = new List<Section> { new("", []) };
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].StartsWith('#'))
                sections.Add(new(_lines[i].TrimStart('#', ' '), []));
            else if (_lines[i].StartsWith("```", StringComparison.Ordinal))
                sections[^1].Blocks.Add(ReadBlock(ref i));
        }

        return sections;
    }

    private CodeBlock ReadBlock(ref int i)
    {
        var start = i;
        var info = _lines[i][3..].Trim().Split(' ', 2);
        while (_lines[++i] != "```")
        {
            // Running off the end is a fence that nobody closed.
        }

        var text = string.Concat(_lines.Skip(start + 1).Take(i - start - 1).Select(line => line + "\n"));
        return new(info[0], info.Length > 1 ? info[1] : "", text, start + 1);
    }
}

/// <summary>What stands between two headings: one small project.</summary>
public sealed record Section(string Title, List<CodeBlock> Blocks);
