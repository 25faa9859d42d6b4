using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Usage;

/// <summary>PG0407: a context is asked for a type it does not know.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingFromContextAnalyzer() : UsageAnalyzer(UsageRules.MissingFromContext)
{
    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api) =>
        start.RegisterOperationAction(context => Analyze(context, api), OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, PickleApi api)
    {
        var call = (IInvocationOperation)context.Operation;
        if (Asked(call, api) is not (IOperation place, IOperation at, ITypeSymbol type)
            || UntypedValues.MayBeDumped(type)
            || ContextTypes.Of(at, api, context.Compilation) is not { } known
            || known.MayKnow(type))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            place.Syntax.GetLocation(),
            DiagnosticProperties.ForContext(known.Context, type),
            type.ForMessage(),
            known.Context.ForMessage()));
    }

    // What it was before it was taken for any object. Other conversions make another value.
    private static IOperation WithoutObject(IOperation value) =>
        value is IConversionOperation { OperatorMethod: null, Type.SpecialType: SpecialType.System_Object } conversion ? WithoutObject(conversion.Operand) : value;

    /// <summary>What says the type, the context and the type; null where none is asked for.</summary>
    private static (IOperation Place, IOperation Context, ITypeSymbol Type)? Asked(IInvocationOperation call, PickleApi api)
    {
        IMethodSymbol method = call.TargetMethod;
        if (api.IsPickle(method.ContainingType))
        {
            return method is { IsGenericMethod: false, Name: "Dumps" or "Dump" }
                && call.Arguments.Of("context") is { } context
                && call.Arguments.Of("value") is { } given
                && WithoutObject(given) is { Type: { } type } value
                    ? (value, context, type)
                    : null;
        }

        return api.IsContext(method.ContainingType)
            && method is { Name: "Dumps" or "Loads" or "GetConverter", TypeArguments.Length: 1 }
            && call.Instance is { } instance
                ? (call, instance, method.TypeArguments[0])
                : null;
    }
}
