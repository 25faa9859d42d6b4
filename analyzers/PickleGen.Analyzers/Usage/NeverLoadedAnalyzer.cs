using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Text;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Analyzers.Usage;

/// <summary>PG0401: the result of an untyped load is taken for a type that the load cannot make.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NeverLoadedAnalyzer() : UsageAnalyzer(UsageRules.NeverLoaded)
{
    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api)
    {
        start.RegisterOperationAction(context => AnalyzeCall(context, api), OperationKind.Invocation);
        if (ShelfApi.Of(start.Compilation) is { } shelves)
        {
            start.RegisterOperationAction(context => AnalyzeEntry(context, api, shelves), OperationKind.PropertyReference);
        }
    }

    private void AnalyzeCall(OperationAnalysisContext context, PickleApi api)
    {
        var call = (IInvocationOperation)context.Operation;
        if (LoadCalls.IsUntyped(call, api, out IOperation? given))
        {
            Analyze(context, api, given, call.TargetMethod.Name);
        }
    }

    // With writeback, an entry may be the very object that was set.
    private void AnalyzeEntry(OperationAnalysisContext context, PickleApi api, ShelfApi shelves)
    {
        if (shelves.IsEntry(context.Operation)
            && ((IPropertyReferenceOperation)context.Operation).Instance is { } shelf
            && shelves.IsUntyped(shelf, out IOperation? given)
            && shelves.IsWithoutWriteback(shelf))
        {
            Analyze(context, api, given, "Shelf.Open");
        }
    }

    private void Analyze(OperationAnalysisContext context, PickleApi api, IOperation? given, string method)
    {
        bool without = given is null || given.IsNull();
        ContextTypes? known = without ? null : ContextTypes.Of(given, api, context.Compilation);
        if (!without && known is null)
        {
            return;
        }

        foreach ((IOperation place, ITypeSymbol type) in ResultUses.Of(context.Operation))
        {
            if (Reason(type, known, method) is { } reason)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, place.Syntax.GetLocation(), DiagnosticProperties.ForContext(known?.Context, type), type.ForMessage(), reason));
            }
        }
    }

    private static string? Reason(ITypeSymbol type, ContextTypes? known, string method)
    {
        ITypeSymbol plain = type.UnderlyingOfNullable() ?? type;
        if (UntypedValues.LoadedInsteadOf(plain) is { } instead)
        {
            return $"in an untyped load {instead}; use a typed load";
        }

        if (plain is not INamedTypeSymbol own || !(own.IsPickleable() || own.HasCases()))
        {
            return null;
        }

        if (PlainLayouts.NameOf(own) is { } layout)
        {
            return $"it is pickled as {layout}, and nothing in the pickle says more; use a typed load";
        }

        return known is null
            ? $"without a context, what is in the pickle stays an inert PyObject; use '{method}<{own.ForMessage()}>', or pass a context that knows it"
            : known.MayKnow(own)
                ? null
                : $"'{known.Context.ForMessage()}' does not know it, and what is in the pickle stays an inert PyObject; add [PickleableFor<{own.ForMessage()}>] to the context";
    }
}
