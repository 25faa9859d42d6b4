using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>PG0403: a signature is checked, and the answer goes nowhere.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnheardVerdictAnalyzer() : UsageAnalyzer(UsageRules.UnheardVerdict)
{
    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api) =>
        start.RegisterOperationAction(context => Analyze(context, api), OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, PickleApi api)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!IsVerdict(call.TargetMethod, api))
        {
            return;
        }

        if (Unheard(call) is { } remedy)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, call.Syntax.GetLocation(), $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}", remedy));
        }
    }

    private static bool IsVerdict(IMethodSymbol method, PickleApi api) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean
        && (api.IsPickleSignature(method.ContainingType) || api.IsSignedPickle(method.ContainingType));

    private static string? Unheard(IInvocationOperation call) => call.Parent switch
    {
        IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation } =>
            "load the pickle only if it says true",
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when !LocalFlow.Uses(declarator.Symbol, call.Root()).Any() =>
            $"load the pickle only if '{declarator.Symbol.Name}' is true",
        _ => null,
    };
}
