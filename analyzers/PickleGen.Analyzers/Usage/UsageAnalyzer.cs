using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PickleGen.Analyzers.Usage;

/// <summary>One rule about calls of the library.</summary>
public abstract class UsageAnalyzer : AdviceAnalyzer
{
    private protected UsageAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override void Start(CompilationStartAnalysisContext start)
    {
        if (PickleApi.Of(start.Compilation) is { } api)
        {
            Register(start, api);
        }
    }

    /// <summary>Registers for the operations that the rule is about.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext start, PickleApi api);
}
