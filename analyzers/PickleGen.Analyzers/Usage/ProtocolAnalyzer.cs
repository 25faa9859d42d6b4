using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Usage;

/// <summary>PG0408: a protocol that does not exist, or that has no way to write what is dumped with it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProtocolAnalyzer() : UsageAnalyzer(UsageRules.Protocol)
{
    private const int Highest = 5;
    private const int FirstWithBuffers = 5;
    private const int FirstWithAllNames = 3;

    private protected override void Register(CompilationStartAnalysisContext start, PickleApi api)
    {
        start.RegisterOperationAction(context => AnalyzeSetting(context, api), OperationKind.SimpleAssignment);
        start.RegisterOperationAction(context => AnalyzeDump(context, api), OperationKind.Invocation);
    }

    private void AnalyzeSetting(OperationAnalysisContext context, PickleApi api)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { Name: "Protocol" } property }
            && api.IsOptions(property.ContainingType)
            && assignment.Value.ConstantValue.Value is int protocol
            && protocol is < 0 or > Highest)
        {
            Report(context, assignment.Value, protocol, Highest, $"there are 0 to {Highest}; Python's -1 is PickleOptions.HighestProtocol");
        }
    }

    private void AnalyzeDump(OperationAnalysisContext context, PickleApi api)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!(api.IsPickle(call.TargetMethod.ContainingType) || api.IsContext(call.TargetMethod.ContainingType))
            || !call.TargetMethod.Name.StartsWith("Dump", StringComparison.Ordinal)
            || call.Arguments.Of("value") is not { } given
            || OptionsValue.Of(call.Arguments.Of("options"), api) is not { Protocol: >= 0 and <= Highest and int protocol, ProtocolExpression: { } expression })
        {
            return;
        }

        IOperation value = given.Unwrap();
        if (protocol < FirstWithBuffers && value.Type is INamedTypeSymbol buffer && buffer.HasMetadataName("PickleGen.PickleBuffer"))
        {
            Report(context, expression, protocol, FirstWithBuffers, $"a PickleBuffer needs protocol {FirstWithBuffers}");
        }

        else if (protocol < FirstWithAllNames && value.Type is INamedTypeSymbol type && NameBeyondAscii(type) is { } name)
        {
            Report(context, expression, protocol, FirstWithAllNames, $"the Python name of '{type.ForMessage()}', '{name}', is not ASCII and needs protocol {FirstWithAllNames}");
        }
    }

    private static string? NameBeyondAscii(INamedTypeSymbol type)
    {
        if (!type.IsPickleable() || type.TypeKind == TypeKind.Enum || PlainLayouts.NameOf(type) is not null || IsReducedByItself(type))
        {
            return null;
        }

        INamedTypeSymbol definition = type.OriginalDefinition;
        string? name = PythonNames.Of(definition, DefaultsParser.Parse(definition.ContainingAssembly), out _, out _)?.ToString();
        return name?.Any(static character => character > '\x7f') == true ? name : null;
    }

    // A method of the type's own may write something else.
    private static bool IsReducedByItself(INamedTypeSymbol type) =>
        type.BaseTypes().Prepend(type).SelectMany(static scope => scope.GetMembers()).Any(static member => member.Has(WellKnown.PickleReduce));

    private void Report(OperationAnalysisContext context, IOperation place, int protocol, int needed, string reason) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            place.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Protocol, needed.ToString(CultureInfo.InvariantCulture)),
            protocol,
            reason));
}
