using Microsoft.CodeAnalysis.Text;

namespace PickleGen.Analyzers.Shapes;

/// <summary>A value of a JSON text, and where it stands. Analyzers cannot count on a JSON library being there.</summary>
internal sealed class JsonValue(JsonKind kind, TextSpan span)
{
    public JsonKind Kind { get; } = kind;

    public TextSpan Span { get; } = span;

    /// <summary>A string's value; a number as it is written.</summary>
    public string Text { get; set; } = "";

    /// <summary>The items of an array.</summary>
    public List<JsonValue> Items { get; } = [];

    /// <summary>The properties of an object; of two with one name the last counts.</summary>
    public Dictionary<string, JsonValue> Properties { get; } = new(StringComparer.Ordinal);

    public JsonValue? this[string name] => Properties.TryGetValue(name, out JsonValue? value) ? value : null;
}

internal enum JsonKind
{
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,
}
