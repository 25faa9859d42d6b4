using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Members;

namespace PickleGen.Analyzers.Mapping;

/// <summary>03xx: advice about a value that is assigned to a pickled member, in its declaration or anywhere else.</summary>
public abstract class AssignedValueAnalyzer : DiagnosticAnalyzer
{
    private protected AssignedValueAnalyzer(DiagnosticDescriptor rule) => SupportedDiagnostics = [rule];

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(WellKnown.Pickleable).IsEmpty)
            {
                start.RegisterOperationAction(Analyze, OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.SimpleAssignment);
            }
        });
    }

    /// <summary>Whether the value could be one to speak of. It is asked of every value that a member of a <c>[Pickleable]</c> type is given.</summary>
    private protected abstract bool IsOfInterest(IOperation value);

    /// <summary>What to say of the value: where, and the arguments of the message after the member; null for nothing.</summary>
    private protected abstract (SyntaxNode Place, string[] Arguments)? Judge(IOperation value, ISymbol member, MappedType type);

    private void Analyze(OperationAnalysisContext context)
    {
        (ISymbol? member, IOperation? value) = context.Operation switch
        {
            IPropertyInitializerOperation initializer => (initializer.InitializedProperties.FirstOrDefault(), initializer.Value),
            IFieldInitializerOperation initializer => ((ISymbol?)initializer.InitializedFields.FirstOrDefault(), initializer.Value),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment => (target.Member, assignment.Value),
            _ => (null, null),
        };
        if (member is not { IsStatic: false, ContainingType.OriginalDefinition: { } owner } || !owner.Has(WellKnown.Pickleable))
        {
            return;
        }

        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        if (value is null || !IsOfInterest(value)
            || MappedTypes.Of(owner, context.Compilation, context.CancellationToken) is not { } type
            || !type.Members.Any(pickled => IsSame(pickled.Member, member.OriginalDefinition))
            || Judge(value, member, type) is not { } verdict)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            SupportedDiagnostics[0],
            verdict.Place.GetLocation(),
            [Generator.Parsing.Text.TypeText.MemberForMessage(member), .. verdict.Arguments]));
    }

    private static bool IsSame(Candidate pickled, ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(pickled.Symbol, member) || SymbolEqualityComparer.Default.Equals(pickled.Field, member);
}
