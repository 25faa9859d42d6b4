using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Analyzers.Serialization;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers;

/// <summary>PG0410: BinaryFormatter and its like. Names are compared before the compiler is asked what they mean.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FormatterAnalyzer() : AdviceAnalyzer(SerializationRules.Formatter)
{
    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (!start.Compilation.GetTypesByMetadataName(WellKnown.Pickleable).IsEmpty
            && FormatterTypes.Of(start.Compilation) is { IsEmpty: false } formatters)
        {
            start.RegisterSyntaxNodeAction(node => AnalyzeCall(node, formatters), SyntaxKind.InvocationExpression);
            start.RegisterSyntaxNodeAction(node => AnalyzeCreation(node, formatters), SyntaxKind.ObjectCreationExpression);
        }
    }

    private static void AnalyzeCall(SyntaxNodeAnalysisContext context, FormatterTypes formatters)
    {
        if (NameOf((InvocationExpressionSyntax)context.Node) is { } name
            && FormatterTypes.DirectionOf(name.Identifier.ValueText) is { } remedy
            && context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is IMethodSymbol { IsStatic: false } method
            && formatters.Contains(method.ContainingType))
        {
            Report(context, name, $"{method.ContainingType.Name}.{method.Name}", remedy);
        }
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    // Where calls can be seen to be of a formatter, they are what is reported.
    private static void AnalyzeCreation(SyntaxNodeAnalysisContext context, FormatterTypes formatters)
    {
        var creation = (ObjectCreationExpressionSyntax)context.Node;
        if (FormatterTypes.IsName(creation.Type)
            && context.SemanticModel.GetTypeInfo(creation, context.CancellationToken) is { Type: INamedTypeSymbol type } info
            && formatters.Contains(type)
            && creation.Parent is not MemberAccessExpressionSyntax
            && !SymbolEqualityComparer.Default.Equals(type, info.ConvertedType))
        {
            Report(context, creation.Type, type.Name, "write with Pickle.Dump and read with Pickle.Load<T>, where T is [Pickleable]");
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode node, string what, string remedy) =>
        context.ReportDiagnostic(Diagnostic.Create(SerializationRules.Formatter, node.GetLocation(), what, remedy));
}
