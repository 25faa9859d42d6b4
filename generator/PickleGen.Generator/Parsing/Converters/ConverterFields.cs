using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>Gives each distinct member type one field in the converter class.</summary>
/// <param name="isGeneric">Whether the converters depend on those of type arguments.</param>
/// <param name="names">The names in the converter class.</param>
/// <param name="union">The converter that stands for the type and what is derived from it, if it has one of its own.</param>
internal sealed class ConverterFields(bool isGeneric, NameTable names, string? union = null)
{
    /// <summary>Whether the converters are fields of instances.</summary>
    public bool IsGeneric => isGeneric;

    private readonly Dictionary<string, string> _nameByType = new(StringComparer.Ordinal);
    private readonly List<ConverterFieldModel> _fields = [];

    public EquatableArray<ConverterFieldModel> Fields => _fields.ToEquatableArray();

    /// <summary>The expression of the converter that values of the type being generated have.</summary>
    public string Self => union is not null ? (isGeneric ? "_union" : union + ".Instance") : isGeneric ? "this" : "Instance";

    /// <summary>The expression that stands for the converter; null where writer and reader need none.</summary>
    public string? Use(ConverterModel converter)
    {
        return converter.IsDirect ? null : Name(converter);
    }

    /// <summary>The expression that stands for the converter.</summary>
    public string Name(ConverterModel converter)
    {
        if (converter.Kind == ConverterKind.Self)
            return Self;

        if (!_nameByType.TryGetValue(converter.Type, out var name))
        {
            // Only converters of closed types can be static: those of generic types depend on the converters passed in.
            name = names.Add(isGeneric ? "_" + NameTable.Camel(converter.Name) : NameTable.Pascal(converter.Name));
            _nameByType.Add(converter.Type, name);
            _fields.Add(new ConverterFieldModel(name, converter));
        }

        return name;
    }
}
