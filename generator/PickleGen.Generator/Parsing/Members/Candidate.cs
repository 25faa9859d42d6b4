using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>A property or field that may become a member. Lives inside one parse only.</summary>
internal sealed class Candidate(ISymbol symbol, Candidate? overridden = null, IFieldSymbol? storage = null)
{
    /// <summary>The declaration nearest to the type.</summary>
    public ISymbol Symbol { get; } = symbol;

    /// <summary>Its own name; for an explicit implementation, that of the interface's member.</summary>
    public string Name { get; } = (symbol as IPropertySymbol)?.ExplicitInterfaceImplementations.FirstOrDefault()?.Name ?? symbol.Name;

    public ITypeSymbol Type { get; } = symbol switch
    {
        IPropertySymbol property => property.Type,
        IEventSymbol happening => happening.Type,
        _ => ((IFieldSymbol)symbol).Type,
    };

    /// <summary>The field itself, or the one behind a property that counts as its field.</summary>
    public IFieldSymbol? Field { get; } = storage ?? symbol as IFieldSymbol;

    /// <summary>Whether it is read and set past the accessors of its property.</summary>
    public bool IsStorage { get; } = storage is not null;

    /// <summary>An override may leave an accessor to its base.</summary>
    public IMethodSymbol? Getter { get; } = (symbol as IPropertySymbol)?.GetMethod ?? overridden?.Getter;

    public IMethodSymbol? Setter { get; } = (symbol as IPropertySymbol)?.SetMethod ?? overridden?.Setter;

    /// <summary><c>[PickleMember]</c>, also of an overridden property.</summary>
    public AttributeData? Attribute { get; } = symbol.Find(WellKnown.PickleMember) ?? storage?.Find(WellKnown.PickleMember) ?? overridden?.Attribute;

    /// <summary>The keys of <c>[PickleAlias]</c>, also of an overridden property.</summary>
    public IReadOnlyList<string> Aliases { get; } =
        [.. symbol.FindAll(WellKnown.PickleAlias).Select(attribute => attribute.First() as string ?? ""), .. overridden?.Aliases ?? []];

    /// <summary><c>[PickleExtensionData]</c>, also of an overridden property.</summary>
    public bool IsExtensionData { get; } = symbol.Has(WellKnown.PickleExtensionData) || overridden?.IsExtensionData == true;

    public bool IsIgnored { get; } = symbol.Has(WellKnown.PickleIgnore) || storage?.Has(WellKnown.PickleIgnore) == true || overridden?.IsIgnored == true;

    public bool IsRequiredKeyword { get; } = symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    /// <summary>Readable by everybody; with <see cref="IsPublicSettable"/> it is a member without being asked.</summary>
    public bool IsPublicReadable =>
        Symbol.DeclaredAccessibility == Accessibility.Public
        && (Field is not null || Getter?.DeclaredAccessibility == Accessibility.Public);

    public bool IsPublicSettable =>
        IsPublicReadable && (Field is { IsReadOnly: false } || Setter?.DeclaredAccessibility == Accessibility.Public);

    /// <summary>The Python name of a field whose own name a derived type has too; null where its own serves.</summary>
    public string? MangledName { get; set; }

    /// <summary>The constructor parameter that feeds it, once a constructor is chosen.</summary>
    public IParameterSymbol? Parameter { get; set; }
}
