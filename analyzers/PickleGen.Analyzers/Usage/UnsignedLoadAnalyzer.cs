using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>PG0404: a plain load of what <c>SignedPickle</c> has made, or of data whose signature is checked only later.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsignedLoadAnalyzer() : UsageAnalyzer(UsageRules.UnsignedLoad)
{
    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api) =>
        start.RegisterOperationAction(context => Analyze(context, api), OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, PickleApi api)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!api.IsPickle(call.TargetMethod.ContainingType) || call.TargetMethod.Name != "Loads" || call.Arguments.Of("data") is not { } data)
        {
            return;
        }

        IOperation value = data.UnwrapAll();
        if (value.Source() is IInvocationOperation { TargetMethod: { Name: "Dumps" or "Sign" } method } maker && api.IsSignedPickle(method.ContainingType))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                call.Syntax.GetLocation(),
                KeysOf(maker),
                value.Syntax.ToString(),
                "is a signed pickle, which a plain load refuses: load it with SignedPickle.Loads and the keys"));
        }
        else if (IsCheckedLater(value, call, api))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                call.Syntax.GetLocation(),
                value.Syntax.ToString(),
                "is loaded here, and its signature is checked only afterwards: check it first, and load it only if it is right"));
        }
    }

    // What the fix passes on; only what stands for the same wherever it stands.
    private static ImmutableDictionary<string, string?> KeysOf(IInvocationOperation maker)
    {
        ImmutableDictionary<string, string?> none = ImmutableDictionary<string, string?>.Empty;
        var texts = new List<string>();
        foreach (string name in (string[])["keys", "options"])
        {
            if (maker.Arguments.Of(name) is not { IsImplicit: false } argument)
            {
                continue;
            }

            if (argument.Unwrap().Syntax is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
            {
                return none;
            }

            texts.Add(argument.Unwrap().Syntax.ToString());
        }

        return none.Add(DiagnosticProperties.Keys, string.Join(", ", texts));
    }

    private static bool IsCheckedLater(IOperation data, IInvocationOperation load, PickleApi api)
    {
        if (SymbolOf(data) is not { } symbol)
        {
            return false;
        }

        IOperation root = load.Root();
        List<IOperation> uses = [.. root.Descendants().Where(operation => SymbolEqualityComparer.Default.Equals(SymbolOf(operation), symbol))];
        if (uses.Any(LocalFlow.IsWritten))
        {
            return false;
        }

        List<IInvocationOperation> checks = [.. root.Descendants().OfType<IInvocationOperation>().Where(call =>
            api.IsPickleSignature(call.TargetMethod.ContainingType)
            && call.TargetMethod.Name == "Verify"
            && call.Arguments.Of("data")?.UnwrapAll() is { } checkedData
            && SymbolEqualityComparer.Default.Equals(SymbolOf(checkedData), symbol))];
        return checks.Count > 0 && checks.All(check => check.Syntax.SpanStart > load.Syntax.SpanStart && check.Function() == load.Function());
    }

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
