namespace PickleGen.Generator.Model;

/// <summary>Everything the emitter prints for one <c>PickleContext</c>.</summary>
internal sealed record ContextModel
{
    public required string HintName { get; init; }

    public required ScopeModel Scope { get; init; }

    /// <summary>The class as its own members call it: <c>AppPickles</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The nested class that holds the converters.</summary>
    public required string ConvertersName { get; init; }

    /// <summary>Whether to write the constructor: the user has written none.</summary>
    public required bool EmitConstructor { get; init; }

    /// <summary>Whether to write the <c>Default</c> property.</summary>
    public required bool EmitDefault { get; init; }

    public required EquatableArray<ContextEntryModel> Entries { get; init; }

    /// <summary>The nested class that holds the converters which the context defines, and how accessible it is.</summary>
    public required string DefinitionsName { get; init; }

    public required string DefinitionsAccessibility { get; init; }

    public required EquatableArray<DefinitionModel> Definitions { get; init; }

    /// <summary>The expressions of the contexts it includes.</summary>
    public required EquatableArray<string> Includes { get; init; }
}

/// <param name="Property">The property's name: <c>ListOfOrder</c>.</param>
/// <param name="Accessibility"><c>public</c>, or less where the type is less accessible.</param>
/// <param name="Converter">The converter it returns.</param>
internal sealed record ContextEntryModel(string Property, string Accessibility, ConverterModel Converter);
