using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Generator.Emitting;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Descriptions;

namespace PickleGen.Generator;

/// <summary>
/// Writes the converter of every <c>[Pickleable]</c> type and the members of every <c>PickleContext</c>. A type with a
/// problem gets nothing; the analyzers, which run the same parsers, say why.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PickleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var types = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.Pickleable, static (node, _) => node is TypeDeclarationSyntax, ParseType)
            .WithTrackingName(TrackingNames.ParseType);

        var enums = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.Pickleable, static (node, _) => node is EnumDeclarationSyntax, ParseEnum)
            .WithTrackingName(TrackingNames.ParseEnum);

        var contexts = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.PickleableFor, static (node, _) => node is TypeDeclarationSyntax, ParseContext)
            .WithTrackingName(TrackingNames.ParseContext);

        context.RegisterSourceOutput(types, static (output, model) =>
        {
            if (model is not null)
                output.AddSource(model.HintName, TypeEmitter.Emit(model));
        });

        context.RegisterSourceOutput(enums, static (output, model) =>
        {
            if (model is not null)
                output.AddSource(model.HintName, DescriptionEmitter.EmitFile(model.Description));
        });

        context.RegisterSourceOutput(contexts, static (output, model) =>
        {
            if (model is not null)
                output.AddSource(model.HintName, ContextEmitter.Emit(model));
        });
    }

    // The assembly's defaults are read here: the step runs after every edit anyway, and an equal model stops it there.
    private static TypeModel? ParseType(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        FirstDeclaration.Of(context, WellKnown.Pickleable, cancellationToken) is { } type
            ? TypeParser.Parse(type, context.SemanticModel.Compilation, DefaultsParser.Parse(type.ContainingAssembly), null, cancellationToken)
            : null;

    private static EnumFileModel? ParseEnum(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        FirstDeclaration.Of(context, WellKnown.Pickleable, cancellationToken) is { } type
            ? EnumDescriptions.Parse(type, DefaultsParser.Parse(type.ContainingAssembly), cancellationToken)
            : null;

    private static ContextModel? ParseContext(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        FirstDeclaration.Of(context, WellKnown.PickleableFor, cancellationToken) is { } type
            ? ContextParser.Parse(type, context.SemanticModel.Compilation, null, cancellationToken)
            : null;
}
