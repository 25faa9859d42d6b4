using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PickleGen.CodeFixes;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>Applies code fixes to a document, one at a time or all at once, and returns the text that results.</summary>
public static class FixRun
{
    public static ImmutableArray<CodeFixProvider> Fixes { get; } =
        [.. Instances.Of<CodeFixProvider>(typeof(PickleCodeFix).Assembly)];

    /// <summary>Fixes the first diagnostic that has the fix, analyses again, and so on until none has it.</summary>
    public static async Task<string> FixOneByOneAsync(string source, string key, string? record = null)
    {
        const int EnoughSteps = 20;
        Document document = CreateDocument(source, record);
        for (int step = 0; step < EnoughSteps; step++)
        {
            IReadOnlyList<Offer> offers = await OffersAsync(document);
            CodeAction? action = offers.FirstOrDefault(offer => offer.Action.EquivalenceKey == key)?.Action;
            if (action is null)
            {
                return (await document.GetTextAsync()).ToString();
            }

            document = await ApplyAsync(document, action);
        }

        throw new InvalidOperationException($"The fix {key} does not remove the diagnostic it is for.");
    }

    /// <summary>What "Fix all in document" does.</summary>
    public static async Task<string> FixAllAsync(string source, string key, string? record = null)
    {
        Document document = CreateDocument(source, record);
        IReadOnlyList<Offer> offers = await OffersAsync(document);
        CodeFixProvider fix = offers.First(offer => offer.Action.EquivalenceKey == key).Fix;
        var context = new FixAllContext(
            document,
            fix,
            FixAllScope.Document,
            key,
            fix.FixableDiagnosticIds,
            new DiagnosticProvider(),
            CancellationToken.None);
        CodeAction? action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return (await (await ApplyAsync(document, action!)).GetTextAsync()).ToString();
    }

    /// <summary>Everything offered for the diagnostics of a document.</summary>
    public static async Task<IReadOnlyList<CodeAction>> ActionsAsync(Document document) =>
        [.. (await OffersAsync(document)).Select(offer => offer.Action)];

    /// <summary>The solution after an action.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    /// <summary>A project with one document, and perhaps a record of shapes.</summary>
    public static Document CreateDocument(string source, string? record = null)
    {
        Document document = Alone(source);
        return record is null
            ? document
            : document.Project.AddAdditionalDocument("Case.pickleshape.json", record, filePath: AnalyzerRun.RecordPath).Project.GetDocument(document.Id)!;
    }

    private static Document Alone(string source)
    {
        Project project = new AdhocWorkspace()
            .AddProject("Case", LanguageNames.CSharp)
            .WithParseOptions(TestCompilation.ParseOptions)
            .WithCompilationOptions(TestCompilation.Options)
            .WithMetadataReferences(TestCompilation.References);
        if (TestCompilation.Errors(TestCompilation.Create(source)).Any())
        {
            project = project.AddAnalyzerReference(GeneratorReference.Instance);
        }

        return project.AddDocument("Case.cs", source, filePath: "/case/Case.cs");
    }

    private static async Task<IReadOnlyList<Offer>> OffersAsync(Document document)
    {
        var offers = new List<Offer>();
        foreach (Diagnostic diagnostic in (await DiagnosticProvider.OfAsync(document.Project)).Where(static diagnostic => diagnostic.Location.IsInSource))
        {
            foreach (CodeFixProvider fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var context = new CodeFixContext(document, diagnostic, (action, _) => offers.Add(new(fix, action)), default);
                await fix.RegisterCodeFixesAsync(context);
            }
        }

        return offers;
    }

    private static async Task<Document> ApplyAsync(Document document, CodeAction action) =>
        (await ApplyAsync(action)).GetDocument(document.Id)!;

    private sealed record Offer(CodeFixProvider Fix, CodeAction Action);

    private sealed class DiagnosticProvider : FixAllContext.DiagnosticProvider
    {
        public static async Task<IReadOnlyList<Diagnostic>> OfAsync(Project project) =>
            await AnalyzerRun.AnalyzeAsync((await project.GetCompilationAsync())!, record: await RecordAsync(project));

        private static async Task<string?> RecordAsync(Project project) =>
            project.AdditionalDocuments.FirstOrDefault() is { } record ? (await record.GetTextAsync()).ToString() : null;

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await OfAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await OfAsync(document.Project);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
