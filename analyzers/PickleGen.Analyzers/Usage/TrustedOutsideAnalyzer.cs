using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>PG0402: the limits are lifted for data that others can write.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrustedOutsideAnalyzer() : UsageAnalyzer(UsageRules.TrustedOutside)
{
    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api)
    {
        start.RegisterOperationAction(context => AnalyzeCall(context, api), OperationKind.Invocation);
        start.RegisterOperationAction(context => AnalyzeCreation(context, api), OperationKind.ObjectCreation);
    }

    private void AnalyzeCall(OperationAnalysisContext context, PickleApi api)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name.StartsWith("Load", StringComparison.Ordinal)
            && (api.IsPickle(call.TargetMethod.ContainingType) || api.IsContext(call.TargetMethod.ContainingType)))
        {
            Analyze(context, call.Arguments, call.Arguments.Of("options"), api);
        }

        if (call.TargetMethod.Name.StartsWith("ReadAll", StringComparison.Ordinal) && api.IsFile(call.TargetMethod.ContainingType))
        {
            Analyze(context, call.Arguments, FileOptionsValue.PickleOf(call.Arguments.Of("options"), api), api);
        }
    }

    private void AnalyzeCreation(OperationAnalysisContext context, PickleApi api)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (api.IsUnpickler(creation.Type))
        {
            Analyze(context, creation.Arguments, creation.Arguments.Of("options"), api);
        }
    }

    private void Analyze(OperationAnalysisContext context, ImmutableArray<IArgumentOperation> arguments, IOperation? options, PickleApi api)
    {
        if (options is { } given
            && OptionsValue.Of(given, api)?.TrustedType is { } trusted
            && (arguments.Of("data") ?? arguments.Of("source")) is { } data
            && OutsideData.SourceOf(data) is { } source)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, given.Syntax.GetLocation(), data.Syntax.ToString(), source, trusted));
        }
    }
}
