using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>PG0405: a pickler or unpickler stands in a local variable and nobody disposes it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisposedAnalyzer() : UsageAnalyzer(UsageRules.Undisposed)
{
    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api) =>
        start.RegisterOperationAction(context => Analyze(context, api), OperationKind.ObjectCreation);

    private void Analyze(OperationAnalysisContext context, PickleApi api)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (api.IsSession(creation.Type)
            && Variable(creation) is { } declarator
            && declarator.Parent?.Parent is IVariableDeclarationGroupOperation { Parent: not (IUsingOperation or IUsingDeclarationOperation) }
            && LocalFlow.Uses(declarator.Symbol, creation.Root()).All(IsOnlyCalled))
        {
            string rest = Writes(creation.Type!, api) ? "the objects it has written stay in its memo" : "the objects it has read stay in its memo";
            context.ReportDiagnostic(Diagnostic.Create(Rule, IdentifierOf(declarator), declarator.Symbol.Name, rest));
        }
    }

    private static IVariableDeclaratorOperation? Variable(IObjectCreationOperation creation)
    {
        IOperation value = creation;
        while (value.Parent is IConversionOperation { IsImplicit: true })
        {
            value = value.Parent;
        }

        return value.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } ? declarator : null;
    }

    // Whatever else is done with it may be what disposes it.
    private static bool IsOnlyCalled(ILocalReferenceOperation use)
    {
        IOperation value = use.Parent is IConversionOperation { IsImplicit: true } conversion ? conversion : use;
        return value.Parent switch
        {
            IInvocationOperation call => call.Instance == value && call.TargetMethod.Name is not ("Dispose" or "DisposeAsync"),
            IPropertyReferenceOperation property => property.Instance == value,
            _ => false,
        };
    }

    private static bool Writes(ITypeSymbol type, PickleApi api)
    {
        ITypeSymbol? ancestor = type;
        while (ancestor is not null && !api.IsPickler(ancestor))
        {
            ancestor = ancestor.BaseType;
        }

        return ancestor is not null;
    }

    private static Location IdentifierOf(IVariableDeclaratorOperation declarator) =>
        declarator.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax syntax
            ? syntax.Identifier.GetLocation()
            : declarator.Syntax.GetLocation();
}
