using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PickleGen.CodeFixes;

/// <summary>
/// Makes the edits of all diagnostics at once. The compiler platform's own provider drops an edit where another inserts
/// something at the same place, such as the same <c>using</c>; here the same insertion is made once, and different ones
/// follow each other. An edit that replaces what another replaces has to wait for the next time.
/// </summary>
internal sealed class MergingFixAll : FixAllProvider
{
    public static readonly MergingFixAll Instance = new();

    private MergingFixAll()
    {
    }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Fix all",
        cancellationToken => FixAsync(fixAllContext.WithCancellationToken(cancellationToken)),
        fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        Solution solution = context.Solution;
        var edits = new Dictionary<DocumentId, EditList>();
        foreach ((Document document, ImmutableArray<Diagnostic> diagnostics) in await DiagnosticsAsync(context).ConfigureAwait(false))
        {
            foreach (Diagnostic diagnostic in diagnostics.OrderBy(static each => each.Location.SourceSpan.Start))
            {
                if (await ActionAsync(document, diagnostic, context).ConfigureAwait(false) is { } action)
                {
                    await AddAsync(action, solution, edits, context.CancellationToken).ConfigureAwait(false);
                }
            }
        }

        foreach (KeyValuePair<DocumentId, EditList> edited in edits)
        {
            SourceText text = await solution.GetDocument(edited.Key)!.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentText(edited.Key, text.WithChanges(edited.Value.Merged()));
        }

        return solution;
    }

    private static async Task<IReadOnlyList<(Document Document, ImmutableArray<Diagnostic> Diagnostics)>> DiagnosticsAsync(FixAllContext context)
    {
        IEnumerable<Document> documents = context.Scope switch
        {
            FixAllScope.Document when context.Document is { } document => [document],
            FixAllScope.Project => context.Project.Documents,
            _ => context.Solution.Projects.Where(project => project.Language == context.Project.Language).SelectMany(static project => project.Documents),
        };
        var found = new List<(Document, ImmutableArray<Diagnostic>)>();
        foreach (Document document in documents)
        {
            found.Add((document, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)));
        }

        return found;
    }

    private static async Task<CodeAction?> ActionAsync(Document document, Diagnostic diagnostic, FixAllContext context)
    {
        CodeAction? found = null;
        var fix = new CodeFixContext(
            document,
            diagnostic,
            (action, _) => found ??= action.EquivalenceKey == context.CodeActionEquivalenceKey ? action : null,
            context.CancellationToken);
        await context.CodeFixProvider.RegisterCodeFixesAsync(fix).ConfigureAwait(false);
        return found;
    }

    // All of an action or nothing of it.
    private static async Task AddAsync(CodeAction action, Solution solution, Dictionary<DocumentId, EditList> edits, CancellationToken cancellationToken)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var changes = new List<(EditList List, IReadOnlyList<TextChange> Changes)>();
        foreach (Solution changed in operations.OfType<ApplyChangesOperation>().Select(static operation => operation.ChangedSolution))
        {
            foreach (DocumentId id in changed.GetChanges(solution).GetProjectChanges().SelectMany(static project => project.GetChangedDocuments()))
            {
                if (!edits.TryGetValue(id, out EditList? list))
                {
                    edits.Add(id, list = new EditList());
                }

                Document before = solution.GetDocument(id)!;
                changes.Add((list, [.. await changed.GetDocument(id)!.GetTextChangesAsync(before, cancellationToken).ConfigureAwait(false)]));
            }
        }

        if (changes.All(static pair => pair.List.CanAdd(pair.Changes)))
        {
            changes.ForEach(static pair => pair.List.Add(pair.Changes));
        }
    }

    /// <summary>The edits of one document.</summary>
    private sealed class EditList
    {
        private readonly List<TextChange> _changes = [];

        public bool CanAdd(IReadOnlyList<TextChange> changes) => changes.All(change => _changes.All(other => change.Equals(other) || !Collide(change.Span, other.Span)));

        public void Add(IReadOnlyList<TextChange> changes)
        {
            foreach (TextChange change in changes)
            {
                if (!_changes.Contains(change))
                {
                    _changes.Add(change);
                }
            }
        }

        // The order of insertions at one place is that in which they came.
        public IEnumerable<TextChange> Merged() => _changes
            .GroupBy(static change => change.Span)
            .OrderBy(static group => group.Key.Start)
            .ThenBy(static group => group.Key.Length)
            .Select(static group => new TextChange(group.Key, string.Concat(group.Select(static change => change.NewText))));

        private static bool Collide(TextSpan one, TextSpan other) =>
            one.OverlapsWith(other) || IsWithin(one, other) || IsWithin(other, one);

        private static bool IsWithin(TextSpan place, TextSpan replaced) => place.IsEmpty && replaced.Start < place.Start && place.Start < replaced.End;
    }
}
