using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PickleGen.Benchmarks.Analyzing;

/// <summary>
/// Is called for types, calls and operations, and does nothing: what having any analyzer costs, which every build does,
/// because the SDK brings some.
/// </summary>
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("IDLE", "Idle", "Idle", "Idle", DiagnosticSeverity.Hidden, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(_ => { }, SymbolKind.NamedType);
        context.RegisterSyntaxNodeAction(_ => { }, SyntaxKind.InvocationExpression);
        context.RegisterOperationAction(_ => { }, OperationKind.Invocation);
    }
}
