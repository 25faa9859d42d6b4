using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Analyzers.Usage;

namespace PickleGen.Analyzers.Buffers;

/// <summary>PG0603: a pickle whose buffers were taken out of it is loaded without them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingBuffersAnalyzer() : UsageAnalyzer(BufferRules.MissingBuffers)
{
    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api) =>
        start.RegisterOperationAction(context => Analyze(context, api), OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, PickleApi api)
    {
        var load = (IInvocationOperation)context.Operation;
        if (load.TargetMethod.Name == "Loads"
            && IsOurs(load, api)
            && load.Arguments.Of("data")?.UnwrapAll() is { } data
            && data.Source()?.UnwrapAll() is IInvocationOperation { TargetMethod.Name: "Dumps" } dump
            && IsOurs(dump, api)
            && OptionsValue.Of(dump.Arguments.Of("options"), api) is { BufferCallback: { } given }
            && BufferCallbacks.Of(given) is { Answer: not true } callback
            && OptionsValue.Of(load.Arguments.Of("options"), api) is { HasBuffers: false })
        {
            string buffers = callback.Keeping?.Instance?.Syntax.ToString() ?? "the buffers that its BufferCallback has kept";
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                load.Syntax.GetLocation(),
                DiagnosticProperties.ForBuffers(callback.Keeping?.Instance),
                data.Syntax.ToString(),
                buffers));
        }
    }

    private static bool IsOurs(IInvocationOperation call, PickleApi api) =>
        api.IsPickle(call.TargetMethod.ContainingType) || api.IsContext(call.TargetMethod.ContainingType);
}
