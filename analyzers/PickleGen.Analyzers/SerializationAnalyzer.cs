using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Analyzers.Serialization;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Members;

namespace PickleGen.Analyzers;

/// <summary>PG0411 to PG0415: what types say to other serializers, which is not heard when they are pickled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SerializationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => SerializationRules.OfTypes;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(WellKnown.Pickleable).IsEmpty)
            {
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.GetAttributes().IsEmpty)
        {
            return;
        }

        if (type.Has(WellKnown.Pickleable))
        {
            // What the parser refuses has other worries.
            if (ParsedProblems.Of(type, context.Compilation, context.CancellationToken).IsEmpty)
            {
                Advise(new AdvisedType(type, context));
            }
        }
        else if (type.IsSerializable)
        {
            SerializableTypes.Check(new AdvisedType(type, context));
        }
    }

    private static void Advise(AdvisedType advised)
    {
        SerializationCallbacks.Check(advised);
        SerializableStates.Check(advised);
        IReadOnlyList<PickledMember> members = PickledMembers.Of(
            advised.Type, advised.Compilation, DefaultsParser.Parse(advised.Compilation.Assembly), advised.CancellationToken);
        NonSerializedMembers.Check(advised, members);
        OtherSerializers.Check(advised, members);
    }
}
