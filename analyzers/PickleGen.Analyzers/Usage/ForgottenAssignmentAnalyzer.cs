using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>PG0416: a value is read from a shelf, changed and forgotten.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForgottenAssignmentAnalyzer() : UsageAnalyzer(UsageRules.ForgottenAssignment)
{
    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api)
    {
        if (ShelfApi.Of(start.Compilation) is { } shelves)
        {
            start.RegisterOperationAction(
                context => Analyze(context, shelves),
                OperationKind.SimpleAssignment,
                OperationKind.CompoundAssignment,
                OperationKind.CoalesceAssignment,
                OperationKind.Increment,
                OperationKind.Decrement,
                OperationKind.Invocation);
        }
    }

    private void Analyze(OperationAnalysisContext context, ShelfApi shelves)
    {
        if (Mutations.ChangedObject(context.Operation) is { } changed
            && EntryBelow(changed, shelves) is { Instance: { } shelf } entry
            && shelves.IsWithoutWriteback(shelf))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Operation.Syntax.GetLocation(), entry.Syntax.ToString(), shelf.Syntax.ToString()));
        }
    }

    // The entry at the start of a chain of members. A method in between may return anything.
    private static IPropertyReferenceOperation? EntryBelow(IOperation changed, ShelfApi shelves)
    {
        for (IOperation? value = changed.Unwrap(); value is not null; value = Holder(value)?.Unwrap())
        {
            if (shelves.IsEntry(value))
            {
                return (IPropertyReferenceOperation)value;
            }
        }

        return null;
    }

    private static IOperation? Holder(IOperation value) => value switch
    {
        IMemberReferenceOperation { Member.IsStatic: false } member => member.Instance,
        IArrayElementReferenceOperation element => element.ArrayReference,
        IConditionalAccessInstanceOperation => Accessed(value),
        _ => null,
    };

    // What stands before the question mark.
    private static IOperation? Accessed(IOperation value)
    {
        IOperation inner = value;
        while (inner.Parent is { } parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == inner)
            {
                return access.Operation;
            }

            inner = parent;
        }

        return null;
    }
}
