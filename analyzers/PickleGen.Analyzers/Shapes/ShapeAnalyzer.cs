using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PickleGen.Generator.Parsing;
using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>
/// 05xx: what keeps recorded pickles from being read. It does something only in projects with a record of shapes, a
/// <c>*.pickleshape.json</c> among the additional files.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShapeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ShapeRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();

        // A file that has not changed is read once, however often somebody types.
        var reader = new SourceTextValueProvider<ShapeRecord>(ShapeRecord.Read);
        context.RegisterCompilationStartAction(start => Start(start, reader));
    }

    private static void Start(CompilationStartAnalysisContext start, SourceTextValueProvider<ShapeRecord> reader)
    {
        var records = new Dictionary<string, ShapeRecord>(StringComparer.Ordinal);
        foreach (AdditionalText file in start.Options.AdditionalFiles)
        {
            if (ShapeRecord.IsRecord(file) && file.GetText(start.CancellationToken) is { } text && start.TryGetValue(text, reader, out ShapeRecord? record))
            {
                records[file.Path] = record;
            }
        }

        if (records.Count == 0 || start.Compilation.GetTypesByMetadataName(WellKnown.Pickleable).IsEmpty)
        {
            return;
        }

        // Tokens of one action must not end what others wait for.
        var matches = new Lazy<ShapeMatches>(() => new ShapeMatches(new CurrentShapes(start.Compilation, CancellationToken.None), records.Values));
        start.RegisterSymbolAction(context => Analyze(context, matches), SymbolKind.NamedType);
        start.RegisterAdditionalFileAction(context =>
        {
            if (records.TryGetValue(context.AdditionalFile.Path, out ShapeRecord? record))
            {
                Analyze(context, record, matches);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, Lazy<ShapeMatches> matches)
    {
        var symbol = (INamedTypeSymbol)context.Symbol;
        if (!symbol.Has(WellKnown.Pickleable) || matches.Value.Current.Find(symbol) is not { Shape: { } shape } type)
        {
            return;
        }

        // Several records may say the same of a type.
        var report = new ShapeReport(type, context.ReportDiagnostic);
        foreach (TypeShape recorded in matches.Value.SucceededBy(symbol))
        {
            TypeComparison.ReportRenamed(type, recorded, report);
        }

        foreach (TypeShape recorded in matches.Value.RecordedOf(symbol))
        {
            TypeComparison.Compare(shape, recorded, matches.Value.Current, report);
        }
    }

    private static void Analyze(AdditionalFileAnalysisContext context, ShapeRecord record, Lazy<ShapeMatches> matches)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        if (record.Problem is { } problem)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ShapeRules.Unreadable, At(record.ProblemSpan), Path.GetFileName(context.AdditionalFile.Path), problem));
        }

        foreach (RecordedType type in record.Types.Where(type => matches.Value.IsLost(type.Shape)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ShapeRules.TypeGone, At(type.Span), TypeComparison.ClassForMessage(type.Shape.Name), "put [PickleAlias] with that name on the type that took its place, or record the shape anew if such pickles may be given up"));
        }

        Location At(TextSpan span) => Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
