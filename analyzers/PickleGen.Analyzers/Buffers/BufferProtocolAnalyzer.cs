using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Analyzers.Usage;

namespace PickleGen.Analyzers.Buffers;

/// <summary>PG0601: a callback for buffers, and a protocol that has none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BufferProtocolAnalyzer() : UsageAnalyzer(BufferRules.BufferProtocol)
{
    private const int First = 5;

    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api) =>
        start.RegisterOperationAction(context => Analyze(context, api), OperationKind.ObjectCreation, OperationKind.With);

    private void Analyze(OperationAnalysisContext context, PickleApi api)
    {
        if (api.IsOptions(context.Operation.Type)
            && OptionsValue.Of(context.Operation, api) is { BufferCallback: { } callback, Protocol: >= 0 and < First and int protocol, ProtocolExpression: { } expression }
            && Setting(callback, expression, context.Operation) is { } setting)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                setting.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Protocol, "5"),
                "BufferCallback",
                protocol));
        }
    }

    // The protocol if it is set here, or what does not go with an earlier one.
    private static IOperation? Setting(IOperation callback, IOperation protocol, IOperation options) =>
        IsSetBy(protocol, options) ? protocol : IsSetBy(callback, options) ? Assignment(callback) : null;

    private static bool IsSetBy(IOperation value, IOperation options) => Assignment(value)?.Parent?.Parent == options;

    private static ISimpleAssignmentOperation? Assignment(IOperation value)
    {
        IOperation? around = value;
        while (around is not null and not ISimpleAssignmentOperation)
        {
            around = around.Parent;
        }

        return around as ISimpleAssignmentOperation;
    }
}
