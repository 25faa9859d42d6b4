using System.Text.RegularExpressions;
using PickleGen.Samples.Tests.Markdown;
using PickleGen.Samples.Tests.Snippets;
using PickleGen.Testing.Processes;

namespace PickleGen.Samples.Tests;

/// <summary>What the readme and the docs show is true: it compiles, runs and prints what they say.</summary>
public sealed partial class PageTests
{
    [Theory]
    [MemberData(nameof(MarkdownFile.All), MemberType = typeof(MarkdownFile))]
    public void CodeIsTrue(string name)
    {
        var page = new MarkdownFile(name);
        foreach (var section in page.Sections.Where(section => section.Blocks.Count > 0))
        {
            using var folder = new TemporaryFolder();
            try
            {
                new SectionRun(page, section, folder).Run();
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"In the section '{section.Title}' of {name}: {error.Message}", error);
            }
        }
    }

    [Theory]
    [MemberData(nameof(MarkdownFile.All), MemberType = typeof(MarkdownFile))]
    [InlineData("CHANGELOG.md")]
    public void LinksLeadSomewhere(string name)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(name))!;
        foreach (Match link in Links().Matches(File.ReadAllText(Repository.PathOf(name))))
        {
            var target = link.Groups["target"].Value;
            var path = Path.Combine(folder, target);
            if (!target.Contains("://", StringComparison.Ordinal))
                Assert.True(Path.Exists(path), $"{name} links to {target}, which is not there.");
        }
    }

    // [text](target#anchor), not [Attribute(argument)].
    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Links();
}
