using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>What options are, as far as the source says it at that place.</summary>
internal sealed record OptionsValue
{
    private static readonly OptionsValue Default = new();

    /// <summary>
    /// The type whose <c>Trusted</c> their limits are: <c>PickleOptions</c>, if they are made of it, or <c>PickleLimits</c>;
    /// null if they have others, or nobody can say which.
    /// </summary>
    public string? TrustedType { get; private init; }

    /// <summary>The protocol that is set; null if it is the default one, or not constant.</summary>
    public int? Protocol { get; private init; }

    /// <summary>The expression of the protocol.</summary>
    public IOperation? ProtocolExpression { get; private init; }

    /// <summary>The callback; null if there is none.</summary>
    public IOperation? BufferCallback { get; private init; }

    public bool HasBuffers { get; private init; }

    /// <summary>Whether references are written; not known to be so if the value is no constant.</summary>
    public bool IsFast { get; private init; }

    /// <summary>Null where it is not plain what the options are.</summary>
    public static OptionsValue? Of(IOperation? operation, PickleApi api)
    {
        if (operation is null || operation.IsNull())
        {
            return Default;
        }

        return operation.Source() switch
        {
            IFieldReferenceOperation { Field: { IsStatic: true, Name: "Default" } field } when api.IsOptions(field.ContainingType) => Default,
            IFieldReferenceOperation { Field: { IsStatic: true, Name: "Trusted" } field } when api.IsOptions(field.ContainingType) => new() { TrustedType = field.ContainingType.Name },
            IObjectCreationOperation { Arguments.IsEmpty: true } creation when api.IsOptions(creation.Type) => Default.With(creation.Initializer),
            IWithOperation with when api.IsOptions(with.Type) => Of(with.Operand, api)?.With(with.Initializer),
            { } source when source.IsNull() => Default,
            _ => null,
        };
    }

    private OptionsValue With(IObjectOrCollectionInitializerOperation? initializer)
    {
        OptionsValue options = this;
        foreach (IOperation setting in initializer?.Initializers ?? [])
        {
            if (setting is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property, Value: var value })
            {
                options = options.With(property.Property.Name, value);
            }
        }

        return options;
    }

    private OptionsValue With(string property, IOperation value) => property switch
    {
        "Protocol" => this with { Protocol = value.ConstantValue.Value as int?, ProtocolExpression = value },
        "BufferCallback" => this with { BufferCallback = value.IsNull() ? null : value.Unwrap() },
        "Buffers" => this with { HasBuffers = !value.IsNull() },
        "Limits" => this with { TrustedType = TrustedLimits(value) },
        "Fast" => this with { IsFast = value.ConstantValue is not { HasValue: true, Value: false } },
        _ => this,
    };

    // Whoever lowers one of them has thought about limits.
    private static string? TrustedLimits(IOperation value) =>
        value.Source() is IFieldReferenceOperation { Field: { IsStatic: true, Name: "Trusted" } field } && SymbolEqualityComparer.Default.Equals(field.ContainingType, field.Type)
            ? field.ContainingType.Name
            : null;
}
