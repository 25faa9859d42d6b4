using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Contexts;

/// <summary>Turns the definitions of a context into models.</summary>
internal sealed class DefinitionParser(INamedTypeSymbol context, Compilation compilation, ProblemReporter problems, PickleableReferences? references, CancellationToken cancellationToken)
{
    public IReadOnlyList<DefinitionModel> Parse()
    {
        var index = ContextIndex.Of(compilation);
        var models = new List<DefinitionModel>();
        foreach (var definition in DefinitionReader.Read(context))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reason = DefinitionChecker.WhyNot(definition, compilation)
                ?? (index.FindOther(definition) is { } other ? $"'{other.Context.ForMessage()}' says something else of it; both have to agree" : null);
            if (reason is not null)
                Report(definition, reason);
            else if (definition.Ways > 0 && Model(definition) is { } model)
                models.Add(model);
        }

        return models;
    }

    private DefinitionModel? Model(Definition definition) => definition.Kind switch
    {
        DefinitionKind.Surrogate => Surrogate(definition),
        DefinitionKind.Converter => Converter(definition),
        _ => Members(definition),
    };

    private DefinitionModel? Surrogate(Definition definition)
    {
        var generic = Generics.Parse(definition.Type);
        var surrogate = DefinitionChecker.Close(definition.Surrogate!, definition)!;
        var resolver = new ConverterResolver(null, generic, compilation, references);
        if (resolver.Resolve(surrogate, out var blocker) is not { } converter)
        {
            if (blocker?.Rule is null)
                problems.FailSilently();
            else
                Report(definition, $"the surrogate '{surrogate.ForMessage()}' cannot be pickled: {blocker.Reason}");

            return null;
        }

        return Base(definition) with { Kind = DefinitionKind.Surrogate, Target = surrogate.ForCode(), Surrogate = converter };
    }

    private DefinitionModel Converter(Definition definition)
    {
        var converter = DefinitionChecker.Close(definition.Converter!, definition)!;
        return Base(definition) with
        {
            Kind = DefinitionKind.Converter,
            Target = converter.ForCode(),
        };
    }

    private DefinitionModel? Members(Definition definition)
    {
        var model = new MembersDefinition(context, compilation, problems, references, cancellationToken).Parse(definition, out var reason);
        if (reason is not null)
            Report(definition, reason);

        return model is null ? null : Base(definition) with { Members = model };
    }

    private DefinitionModel Base(Definition definition) => new()
    {
        Kind = DefinitionKind.Members,
        Name = definition.Name,
        Type = definition.Type.ForCode(),
        Generic = definition.IsOpen ? Generics.Parse(definition.Type) : null,
        Constraints = definition.IsOpen ? Constraints.Of(definition.Type.AllTypeParameters()) : "",
        IncludesDerived = definition.IncludesDerived,
    };

    private void Report(Definition definition, string reason)
    {
        var location = definition.Attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? Location.None;
        problems.Report(Rules.PickleableFor, location, definition.Surrogate ?? definition.Type, context.ForMessage(), definition.TypeForMessage, reason);
    }
}
