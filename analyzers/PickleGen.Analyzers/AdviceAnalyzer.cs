using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PickleGen.Analyzers;

/// <summary>One rule of advice. It may look at types and calls in parallel, and never at generated code.</summary>
public abstract class AdviceAnalyzer : DiagnosticAnalyzer
{
    private protected AdviceAnalyzer(DiagnosticDescriptor rule)
    {
        Rule = rule;
        SupportedDiagnostics = [rule];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected DiagnosticDescriptor Rule { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers what the rule looks at; nothing in a project that does not know PickleGen, which pays for the question only.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext start);
}
