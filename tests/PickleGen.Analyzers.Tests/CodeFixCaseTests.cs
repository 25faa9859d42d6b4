using PickleGen.Analyzers.Tests.Harness;

namespace PickleGen.Analyzers.Tests;

/// <summary>A case with a fixed file beside it: the fix leads there, one by one and all at once.</summary>
public sealed class CodeFixCaseTests
{
    public static TheoryData<string> Cases => CaseFiles.Names(static file => file.Fix is not null);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Fix_leads_to_the_fixed_file(string name)
    {
        CaseFile file = CaseFiles.Get(name);
        string expected = await File.ReadAllTextAsync(file.FixedPath);

        Assert.Equal(expected, await FixRun.FixOneByOneAsync(file.Markup.Text, file.Fix!, file.Record?.Text));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Fix_all_leads_to_the_same_file(string name)
    {
        CaseFile file = CaseFiles.Get(name);
        string expected = await File.ReadAllTextAsync(file.FixedPath);

        Assert.Equal(expected, await FixRun.FixAllAsync(file.Markup.Text, file.Fix!, file.Record?.Text));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Fixed_file_has_no_problem_left(string name)
    {
        CaseFile file = CaseFiles.Get(name);
        string text = await File.ReadAllTextAsync(file.FixedPath);

        Assert.Empty(TestCompilation.Errors(TestCompilation.Create(text).WithGenerated()));
        Assert.DoesNotContain(await AnalyzerRun.AnalyzeAsync(TestCompilation.CreateComplete(text), record: file.Record?.Text), file.Speaks);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Line_endings_are_kept(string name)
    {
        CaseFile file = CaseFiles.Get(name);
        string windows = file.Markup.Text.Replace("\n", "\r\n");
        string expected = (await File.ReadAllTextAsync(file.FixedPath)).Replace("\n", "\r\n");

        Assert.Equal(expected, await FixRun.FixOneByOneAsync(windows, file.Fix!, file.Record?.Text));
    }
}
