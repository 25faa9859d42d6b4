using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Generator.Emitting;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Generator.Parsing.Descriptions;
using PickleGen.Generator.Parsing.Unions;

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

        var unions = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.Pickleable, static (node, _) => node is TypeDeclarationSyntax, ParseUnion)
            .WithTrackingName(TrackingNames.ParseUnion)
            .Where(static model => model is not null);

        var enums = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.Pickleable, static (node, _) => node is EnumDeclarationSyntax, ParseEnum)
            .WithTrackingName(TrackingNames.ParseEnum);

        var contexts = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.PickleableFor, static (node, _) => node is TypeDeclarationSyntax, ParseContext)
            .WithTrackingName(TrackingNames.ParseContext);

        // A context may have attributes of one kind only.
        var others = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.PickleableForOpen, static (node, _) => node is TypeDeclarationSyntax, ParseOpenContext)
            .WithTrackingName(TrackingNames.ParseOpenContext)
            .Where(static model => model is not null);

        var including = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.PickleInclude, static (node, _) => node is TypeDeclarationSyntax, ParseIncludingContext)
            .WithTrackingName(TrackingNames.ParseIncludingContext)
            .Where(static model => model is not null);

        context.RegisterSourceOutput(others, static (output, model) => output.AddSource(model!.HintName, ContextEmitter.Emit(model)));
        context.RegisterSourceOutput(including, static (output, model) => output.AddSource(model!.HintName, ContextEmitter.Emit(model)));

        context.RegisterSourceOutput(types, static (output, model) =>
        {
            if (model is not null)
                output.AddSource(model.HintName, TypeEmitter.Emit(model));
        });

        context.RegisterSourceOutput(unions, static (output, model) => output.AddSource(model!.HintName, UnionEmitter.Emit(model)));

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
        FirstDeclaration.Of(context, WellKnown.Pickleable, cancellationToken) is { } type && !type.IsPureUnion()
            ? ParsedTypes.Model(type, context.SemanticModel.Compilation, cancellationToken)
            : null;

    // Abstract classes and interfaces: their converter consists of the cases.
    private static UnionModel? ParseUnion(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        context.TargetSymbol is INamedTypeSymbol candidate && candidate.IsPureUnion()
        && FirstDeclaration.Of(context, WellKnown.Pickleable, cancellationToken) is { } type
            ? ParsedTypes.Union(type, context.SemanticModel.Compilation, cancellationToken)
            : null;

    private static EnumFileModel? ParseEnum(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        FirstDeclaration.Of(context, WellKnown.Pickleable, cancellationToken) is { } type
            ? EnumDescriptions.Parse(type, DefaultsParser.Parse(type.ContainingAssembly), cancellationToken)
            : null;

    private static ContextModel? ParseContext(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        ParseContext(context, WellKnown.PickleableFor, cancellationToken);

    private static ContextModel? ParseOpenContext(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        context.TargetSymbol.Has(WellKnown.PickleableFor) ? null : ParseContext(context, WellKnown.PickleableForOpen, cancellationToken);

    private static ContextModel? ParseIncludingContext(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        context.TargetSymbol.Has(WellKnown.PickleableFor) || context.TargetSymbol.Has(WellKnown.PickleableForOpen)
            ? null
            : ParseContext(context, WellKnown.PickleInclude, cancellationToken);

    private static ContextModel? ParseContext(GeneratorAttributeSyntaxContext context, string attribute, CancellationToken cancellationToken) =>
        FirstDeclaration.Of(context, attribute, cancellationToken) is { } type
            ? ContextParser.Parse(type, context.SemanticModel.Compilation, null, cancellationToken)
            : null;
}
