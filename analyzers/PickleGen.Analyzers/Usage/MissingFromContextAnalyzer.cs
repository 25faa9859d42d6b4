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
    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api)
    {
        start.RegisterOperationAction(context => Analyze(context, Asked((IInvocationOperation)context.Operation, api), api), OperationKind.Invocation);
        if (ShelfApi.Of(start.Compilation) is { } shelves)
        {
            start.RegisterOperationAction(context => Analyze(context, Assigned((ISimpleAssignmentOperation)context.Operation, shelves), api), OperationKind.SimpleAssignment);
        }
    }

    private void Analyze(OperationAnalysisContext context, (IOperation Place, IOperation Context, ITypeSymbol Type)? asked, PickleApi api)
    {
        if (asked is not (IOperation place, IOperation at, ITypeSymbol type)
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
        if (!method.IsGenericMethod && DumpedBy(method, api) is { } parameter)
        {
            return call.Arguments.Of("context") is { } context
                && call.Arguments.Of(parameter) is { } given
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

    /// <summary>The parameter for what a method dumps.</summary>
    private static string? DumpedBy(IMethodSymbol method, PickleApi api) => method.Name switch
    {
        "Dumps" or "Dump" when api.IsPickle(method.ContainingType) => "value",
        "Append" when api.IsFile(method.ContainingType) => "value",
        "Write" when api.IsFileWriter(method.ContainingType) => "value",
        "Save" or "SaveAsync" when api.IsCheckpointStore(method.ContainingType) => "state",
        _ => null,
    };

    private static (IOperation Place, IOperation Context, ITypeSymbol Type)? Assigned(ISimpleAssignmentOperation assignment, ShelfApi shelves) =>
        shelves.IsEntry(assignment.Target)
        && ((IPropertyReferenceOperation)assignment.Target).Instance is { } shelf
        && shelves.IsUntyped(shelf, out IOperation? context)
        && context is not null
        && WithoutObject(assignment.Value) is { Type: { } type } value
            ? (value, context, type)
            : null;
}
