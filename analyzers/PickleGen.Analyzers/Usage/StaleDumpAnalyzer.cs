using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>PG0406: an object is dumped, changed and dumped again by a pickler whose memo still has it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaleDumpAnalyzer() : UsageAnalyzer(UsageRules.StaleDump)
{
    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api) =>
        start.RegisterOperationAction(context => Analyze(context, api), OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, PickleApi api)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name == "Dump"
            && api.IsPickler(call.TargetMethod.ContainingType)
            && call.Parent is IExpressionStatementOperation { Parent: IBlockOperation } statement
            && PicklerOf(call, api) is { } pickler
            && DumpedBy(call) is { } value
            && (FollowsAnother(statement, pickler, value) || IsRepeated(statement, pickler, value)))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, call.Syntax.GetLocation(), value.Name, pickler.Name));
        }
    }

    /// <summary>The local variable of a pickler that is no class of its own and writes references.</summary>
    private static ILocalSymbol? PicklerOf(IInvocationOperation call, PickleApi api) =>
        call.Instance is ILocalReferenceOperation { Local: var local } reference
        && reference.Source() is IObjectCreationOperation { Initializer: null } creation
        && api.IsPickler(creation.Type)
        && OptionsValue.Of(creation.Arguments.Of("options"), api) is { IsFast: false }
            ? local
            : null;

    private static ISymbol? DumpedBy(IInvocationOperation call) =>
        call.Arguments.Of("value") is { } value
        && value.Unwrap() is { Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String } } unwrapped
            ? Mutations.Variable(unwrapped)
            : null;

    // The same dump stands before it in the same block, and a change between them.
    private static bool FollowsAnother(IExpressionStatementOperation statement, ILocalSymbol pickler, ISymbol value)
    {
        bool isChanged = false;
        var block = (IBlockOperation)statement.Parent!;
        for (int i = block.Operations.IndexOf(statement) - 1; i >= 0; i--)
        {
            IOperation before = block.Operations[i];
            if (isChanged && Dumps(before, pickler, value))
            {
                return true;
            }

            if (EndsFlow(before, pickler, value))
            {
                return false;
            }

            isChanged |= Changes(before, value);
        }

        return false;
    }

    // The dump stands in a loop that changes the object and goes on.
    private static bool IsRepeated(IExpressionStatementOperation statement, ILocalSymbol pickler, ISymbol value)
    {
        if (statement.Parent is not IBlockOperation { Parent: ILoopOperation loop } block
            || IsInside(pickler, loop)
            || IsInside(value, loop))
        {
            return false;
        }

        return Changes(block, value) && !EndsFlow(block, pickler, value) && !block.Operations.Any(static after => after is IReturnOperation or IBranchOperation or IThrowOperation);
    }

    private static bool Dumps(IOperation statement, ILocalSymbol pickler, ISymbol value) =>
        statement is IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod.Name: "Dump", Instance: ILocalReferenceOperation { Local: var by } } call }
        && Same(by, pickler)
        && Same(DumpedBy(call), value);

    private static bool Changes(IOperation statement, ISymbol value) => Here(statement).Any(operation => Same(Mutations.Changed(operation), value));

    // The memo is emptied, another object is in the variable, or it is not to be seen what a lambda does and when.
    private static bool EndsFlow(IOperation statement, ILocalSymbol pickler, ISymbol value) =>
        statement.DescendantsAndSelf().Any(operation => operation switch
        {
            IInvocationOperation { TargetMethod.Name: "ClearMemo" or "Dispose", Instance: ILocalReferenceOperation { Local: var by } } => Same(by, pickler),
            IArgumentOperation argument => Same(Mutations.Variable(argument.Value), pickler),
            IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: ILocalReferenceOperation { Local: var set } } } => Same(set, pickler),
            ILocalReferenceOperation or IParameterReferenceOperation when LocalFlow.IsWritten(operation) => Same(Mutations.Variable(operation), value),
            IAnonymousFunctionOperation or ILocalFunctionOperation => operation.Descendants().Any(inner => Same(Mutations.Variable(inner), pickler) || Same(Mutations.Variable(inner), value)),
            ILabeledOperation => true,
            _ => false,
        });

    private static IEnumerable<IOperation> Here(IOperation statement) =>
        statement.DescendantsAndSelf().Where(operation => operation.Function() == statement.Function());

    private static bool IsInside(ISymbol variable, ILoopOperation loop) =>
        variable.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == loop.Syntax.SyntaxTree && loop.Syntax.Span.Contains(reference.Span));

    private static bool Same(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
