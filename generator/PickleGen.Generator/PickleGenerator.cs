using Microsoft.CodeAnalysis;
using PickleGen.Generator.Emitting;
using PickleGen.Generator.Incremental;

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
        // The driver keeps what it has made here from edit to edit; so a memory that belongs to it is made here.
        var memo = new ModelMemo();
        var models = context.CompilationProvider.Select(memo.Parse);
        var types = models.SelectMany(static (parsed, _) => parsed.Types).WithTrackingName(TrackingNames.ParseType);
        var unions = models.SelectMany(static (parsed, _) => parsed.Unions).WithTrackingName(TrackingNames.ParseUnion);
        var enums = models.SelectMany(static (parsed, _) => parsed.Enums).WithTrackingName(TrackingNames.ParseEnum);
        var contexts = models.SelectMany(static (parsed, _) => parsed.Contexts).WithTrackingName(TrackingNames.ParseContext);

        context.RegisterSourceOutput(types, static (output, model) =>
        {
            if (model is not null)
                output.AddSource(model.HintName, TypeEmitter.Emit(model));
        });

        context.RegisterSourceOutput(unions, static (output, model) =>
        {
            if (model is not null)
                output.AddSource(model.HintName, UnionEmitter.Emit(model));
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
}
