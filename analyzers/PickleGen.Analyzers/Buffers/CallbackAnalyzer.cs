using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Analyzers.Usage;

namespace PickleGen.Analyzers.Buffers;

/// <summary>What the rules about the answer of a callback share.</summary>
public abstract class CallbackAnalyzer : UsageAnalyzer
{
    private protected CallbackAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override void Register(CompilationStartAnalysisContext start, PickleApi api) =>
        start.RegisterOperationAction(context => Analyze(context, api), OperationKind.SimpleAssignment);

    /// <summary>What to do about the callback; null if it is right.</summary>
    private protected abstract string? Advice(BufferCallbacks callback);

    private void Analyze(OperationAnalysisContext context, PickleApi api)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { Name: "BufferCallback" } property }
            && api.IsOptions(property.ContainingType)
            && BufferCallbacks.Of(assignment.Value) is { } callback
            && Advice(callback) is { } advice)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, callback.Lambda.Syntax.GetLocation(), ImmutableDictionary<string, string?>.Empty, property.Name, advice));
        }
    }
}
