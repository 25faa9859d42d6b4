using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>A property or field that may become a member. Lives inside one parse only.</summary>
internal sealed class Candidate(ISymbol symbol, Candidate? overridden = null)
{
    /// <summary>The declaration nearest to the type.</summary>
    public ISymbol Symbol { get; } = symbol;

    public string Name => Symbol.Name;

    public ITypeSymbol Type { get; } = symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;

    public IFieldSymbol? Field { get; } = symbol as IFieldSymbol;

    /// <summary>An override may leave an accessor to its base.</summary>
    public IMethodSymbol? Getter { get; } = (symbol as IPropertySymbol)?.GetMethod ?? overridden?.Getter;

    public IMethodSymbol? Setter { get; } = (symbol as IPropertySymbol)?.SetMethod ?? overridden?.Setter;

    /// <summary><c>[PickleMember]</c>, also of an overridden property.</summary>
    public AttributeData? Attribute { get; } = symbol.Find(WellKnown.PickleMember) ?? overridden?.Attribute;

    /// <summary>The keys of <c>[PickleAlias]</c>, also of an overridden property.</summary>
    public IReadOnlyList<string> Aliases { get; } =
        [.. symbol.FindAll(WellKnown.PickleAlias).Select(attribute => attribute.First() as string ?? ""), .. overridden?.Aliases ?? []];

    /// <summary><c>[PickleExtensionData]</c>, also of an overridden property.</summary>
    public bool IsExtensionData { get; } = symbol.Has(WellKnown.PickleExtensionData) || overridden?.IsExtensionData == true;

    public bool IsIgnored { get; } = symbol.Has(WellKnown.PickleIgnore) || overridden?.IsIgnored == true;

    public bool IsRequiredKeyword { get; } = symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    /// <summary>Readable by everybody; with <see cref="IsPublicSettable"/> it is a member without being asked.</summary>
    public bool IsPublicReadable =>
        Symbol.DeclaredAccessibility == Accessibility.Public
        && (Field is not null || Getter?.DeclaredAccessibility == Accessibility.Public);

    public bool IsPublicSettable =>
        IsPublicReadable && (Field is { IsReadOnly: false } || Setter?.DeclaredAccessibility == Accessibility.Public);

    /// <summary>The constructor parameter that feeds it, once a constructor is chosen.</summary>
    public IParameterSymbol? Parameter { get; set; }
}
