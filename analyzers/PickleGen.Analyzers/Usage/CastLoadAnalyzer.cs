using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Usage;

/// <summary>PG0409: the result of a load by a context is cast, and the context could be asked for that type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CastLoadAnalyzer() : UsageAnalyzer(UsageRules.CastLoad)
{
    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api) =>
        start.RegisterOperationAction(context => Analyze(context, api), OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, PickleApi api)
    {
        // Of a stream or a counted load, a context has no typed form.
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: "Loads", IsGenericMethod: false } method
            && api.IsPickle(method.ContainingType)
            && call.Arguments.Of("consumed") is null
            && call.Arguments.Of("context") is { } given
            && call.Parent is IConversionOperation { IsImplicit: false, IsTryCast: false, OperatorMethod: null, Type: INamedTypeSymbol type } cast
            && type.IsPickleable()
            && IsNeverNull(type)
            && PlainLayouts.NameOf(type) is null
            && ContextTypes.Of(given, api, context.Compilation) is { } known
            && known.Knows(type))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, cast.Syntax.GetLocation(), type.ForMessage(), $"{given.Syntax}.Loads<{type.ForMessage()}>"));
        }
    }

    // A typed load refuses None.
    private static bool IsNeverNull(INamedTypeSymbol type) =>
        type.UnderlyingOfNullable() is null && type.NullableAnnotation != NullableAnnotation.Annotated && type.TypeKind != TypeKind.Enum;
}
